import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '通知发送', en: 'Deliveries' } });

/** What waits, what was sent and what failed. */
export function DeliveriesPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
