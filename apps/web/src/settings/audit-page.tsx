import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '审计记录', en: 'Audit' } });

/** The audit trail and its verification. */
export function AuditPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
