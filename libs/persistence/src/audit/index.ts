export type { AuditFacts } from './audit-list.js';
export { listAudit } from './audit-list.js';
