export type { FirstAdministrator, HashPassword } from './administrator.js';
export { ensureAdministrator, FIRST_LOGIN, temporaryPassword } from './administrator.js';
