import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '报告审核', en: 'Reports to review' } });

/** Answers that wait for the office's word. */
export function ReviewingPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
