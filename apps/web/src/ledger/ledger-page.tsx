import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '台账', en: 'Ledger' } });

/** All tasks, filtered, sorted and grouped by anything. */
export function LedgerPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
