import type { Language } from './language.js';
import { say } from './language.js';
import { FAULTS } from './messages/faults.js';
import { MESSAGES } from './messages/catalogue.js';
import { TITLES } from './messages/titles.js';
import type { ApiRefusal, Fault } from './refusal.js';
import { STATUS } from './status.js';

/** A problem document (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string; readonly code?: string }[];
  readonly current?: unknown;
}

/** The problem document that explains a refusal in this language; `instance` is the id of the request. */
export function problemOf(refusal: ApiRefusal, language: Language, requestId: string): Problem {
  const status = STATUS[refusal.code];
  return {
    type: `/problems/${refusal.code}`,
    title: say(TITLES[status] ?? { zh: '错误', en: 'Error' }, language),
    status,
    detail: say(MESSAGES[refusal.code], language, refusal),
    instance: requestId,
    code: refusal.code,
    ...(refusal.errors && { errors: refusal.errors.map((fault) => explained(fault, language)) }),
    ...(refusal.current !== undefined && { current: refusal.current }),
  };
}

function explained(fault: Fault, language: Language) {
  const words = fault.detail ?? (fault.code && { ...FAULTS, ...MESSAGES }[fault.code]) ?? FAULTS['field.invalid'];
  return { pointer: fault.pointer, detail: say(words, language, fault), ...(fault.code && { code: fault.code }) };
}
