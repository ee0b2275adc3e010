import type { Words } from '../language.js';
import type { RefusalCode } from '../status.js';
import { REQUEST_MESSAGES } from './request.js';
import { SESSION_MESSAGES } from './session.js';

/** What is said for every refusal code, in every language; `{name}` is filled from the refusal's own field of that name. */
export const MESSAGES = {
  ...REQUEST_MESSAGES,
  ...SESSION_MESSAGES,
} as const satisfies Readonly<Record<RefusalCode, Words>>;
