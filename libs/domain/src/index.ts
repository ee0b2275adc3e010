export { accept, refuse } from './result.js';
export type { Result } from './result.js';
