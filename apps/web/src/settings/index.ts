export { OrganisationPage } from './organisation-page.js';
export { CalendarPage } from './calendar-page.js';
export { RulePacksPage } from './rule-packs-page.js';
export { SessionsPage } from './sessions-page.js';
export { AuditPage } from './audit-page.js';
