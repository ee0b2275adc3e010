export type { KeptAnswer, KeyedRequest } from './idempotency.store.js';
export { claimKey, forgetOldKeys, keepAnswer, keptAnswer } from './idempotency.store.js';
