import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '应办事项', en: 'What is owed' } });

/** Everything owed, in order of time. */
export function OwedPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
