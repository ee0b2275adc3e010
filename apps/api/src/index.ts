export { API_PREFIX, createApiApp } from './create-api-app.js';
export { openApiDocument, openApiText } from './build-openapi.js';
export { MESSAGES, problemsPage, STATUS } from './edge/index.js';
export type { KeyedWrite } from './record/index.js';
export { AnsweredBefore, KeyedUnitOfWork, keyedWrite } from './record/index.js';
export { hashPassword } from './session/index.js';
export type { ApiSettings } from './settings.js';
