export { AuditPage } from './audit/audit-page.js';
export { CalendarPage } from './calendar/calendar-page.js';
export { OrganisationPage } from './organisation/organisation-page.js';
export { RulePacksPage } from './rule-packs/rule-packs-page.js';
export { SessionsPage } from './sessions/sessions-page.js';
