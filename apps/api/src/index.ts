export { API_PREFIX, createApiApp } from './create-api-app.js';
export { openApiDocument } from './openapi.js';
export { hashPassword } from './session/index.js';
export type { ApiSettings } from './settings.js';
