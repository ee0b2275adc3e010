export { hashPassword, PASSWORD_LENGTH } from './password.js';
export { SessionModule } from './session.module.js';
