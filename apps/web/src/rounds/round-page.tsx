import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '填报', en: 'Round' } });

/** One grid for all tasks of the unit in one round. */
export function RoundPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
