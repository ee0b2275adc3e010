export type { FirstAdministrator, HashPassword } from './administrator.js';
export { ensureAdministrator, FIRST_LOGIN, temporaryPassword } from './administrator.js';
export type { KnownDepartment, KnownGroup, KnownOrganisation, KnownPerson } from './known-organisation.js';
export { knownOrganisation, lockOrganisation } from './known-organisation.js';
export type { DepartmentFacts, PersonFacts } from './organisation-list.js';
export { listDepartments, listPeople, readDepartment } from './organisation-list.js';
export type { PersonWrite } from './organisation-writes.js';
export { saveDepartments, saveGroups, savePeople } from './organisation-writes.js';
