import type { Words } from '../language.js';
import type { RefusalCode } from '../status.js';
import { EVALUATION_MESSAGES } from './evaluation.js';
import { LEDGER_MESSAGES } from './ledger.js';
import { PLAN_MESSAGES } from './plans.js';
import { ORGANISATION_MESSAGES } from './organisation.js';
import { RULEBOOK_MESSAGES } from './rulebooks.js';
import { REQUEST_MESSAGES } from './request.js';
import { SESSION_MESSAGES } from './session.js';
import { WORK_MESSAGES } from './work.js';

/** What is said for every refusal code, in every language; `{name}` is filled from the refusal's own field of that name. */
export const MESSAGES = {
  ...ORGANISATION_MESSAGES,
  ...REQUEST_MESSAGES,
  ...RULEBOOK_MESSAGES,
  ...SESSION_MESSAGES,
  ...PLAN_MESSAGES,
  ...WORK_MESSAGES,
  ...EVALUATION_MESSAGES,
  ...LEDGER_MESSAGES,
} as const satisfies Readonly<Record<RefusalCode, Words>>;
