import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '收件箱', en: 'Inbox' } });

/** Digests as they were sent. */
export function InboxPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
