import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '单位得分', en: 'Unit score' } });

/** One unit's score as a waterfall. */
export function UnitScorePage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
