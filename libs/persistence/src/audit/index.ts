export type { AuditFacts, AuditFilter } from './audit-list.js';
export { listAudit } from './audit-list.js';
