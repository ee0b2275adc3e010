import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '年度考核', en: 'Evaluation' } });

/** One annual evaluation: phases and results. */
export function EvaluationPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
