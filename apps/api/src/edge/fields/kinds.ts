import { isCalendarDate } from '@duban/domain';
import type { Kind } from './kind.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
// PostgreSQL refuses NUL in text; the others have no place in a report and confuse whoever reads it.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/u;
const EMAIL = /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]{1,190}$/u;

/** Text of `min` (default 1, blank counts as nothing) to `max` characters without control characters. */
export function text({ min = 1, max }: { min?: number; max: number }): Kind {
  return {
    rules: [
      { code: 'field.text', holds: isText },
      {
        code: 'field.text-length',
        parameters: { min, max },
        holds: (value) => !isText(value) || isWithin(value, min, max),
      },
      { code: 'field.text-control', holds: (value) => !isText(value) || !CONTROL.test(value) },
    ],
    schema: { type: 'string', minLength: min, maxLength: max },
  };
}

/** The id of a thing: a UUID. */
export function id(): Kind {
  return {
    rules: [{ code: 'field.id', holds: (value) => isText(value) && UUID.test(value) }],
    schema: { type: 'string', format: 'uuid' },
  };
}

/** A civil day that exists, `YYYY-MM-DD`. */
export function civilDate(): Kind {
  return {
    rules: [{ code: 'field.civil-date', holds: (value) => isText(value) && isCalendarDate(value) }],
    schema: { type: 'string', format: 'date' },
  };
}

/** An instant with its offset, ISO 8601. */
export function instant(): Kind {
  const holds = (value: unknown) => isText(value) && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
  return { rules: [{ code: 'field.instant', holds }], schema: { type: 'string', format: 'date-time' } };
}

/** One of these words. */
export function oneOf(values: readonly string[]): Kind {
  return {
    rules: [
      { code: 'field.one-of', parameters: { values }, holds: (value) => isText(value) && values.includes(value) },
    ],
    schema: { type: 'string', enum: [...values] },
  };
}

/** A whole number within these limits, both included. */
export function whole({ min, max }: { min: number; max: number }): Kind {
  const holds = (value: unknown) => Number.isSafeInteger(value) && isBetween(value, min, max);
  return {
    rules: [{ code: 'field.whole', parameters: { min, max }, holds }],
    schema: { type: 'integer', minimum: min, maximum: max },
  };
}

/** A number within these limits, both included. */
export function quantity({ min, max }: { min: number; max: number }): Kind {
  const holds = (value: unknown) => Number.isFinite(value) && isBetween(value, min, max);
  return {
    rules: [{ code: 'field.number', parameters: { min, max }, holds }],
    schema: { type: 'number', minimum: min, maximum: max },
  };
}

/** Yes or no. */
export function flag(): Kind {
  return { rules: [{ code: 'field.flag', holds: (value) => typeof value === 'boolean' }], schema: { type: 'boolean' } };
}

/** An e-mail address, as far as its shape tells. */
export function email(): Kind {
  return {
    rules: [{ code: 'field.email', holds: (value) => isText(value) && EMAIL.test(value) }],
    schema: { type: 'string', format: 'email' },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWithin(value: string, min: number, max: number): boolean {
  if (min > 0 && value.trim() === '') return false;
  const length = value.length > 2 * max ? value.length : [...value].length;
  return length >= min && length <= max;
}

function isBetween(value: unknown, min: number, max: number): boolean {
  return (value as number) >= min && (value as number) <= max;
}

/** An instant with its offset, or this word. */
export function instantOr(word: string): Kind {
  const [rule] = instant().rules;
  return {
    rules: [{ code: 'field.instant', holds: (value) => value === word || rule?.holds(value) === true }],
    schema: {
      oneOf: [
        { type: 'string', enum: [word] },
        { type: 'string', format: 'date-time' },
      ],
    },
  };
}

/** An object of any members; for views. */
export function jsonObject(): Kind {
  const holds = (value: unknown) => value !== null && typeof value === 'object' && !Array.isArray(value);
  return { rules: [{ code: 'field.object', holds }], schema: { type: 'object', additionalProperties: true } };
}

/** The id of a thing, or this word. */
export function idOr(word: string): Kind {
  const [rule] = id().rules;
  return {
    rules: [{ code: 'field.id', holds: (value) => value === word || rule?.holds(value) === true }],
    schema: {
      oneOf: [
        { type: 'string', enum: [word] },
        { type: 'string', format: 'uuid' },
      ],
    },
  };
}

/** Any JSON value; for views. */
export function anyValue(): Kind {
  return { rules: [{ code: 'field.invalid', holds: () => true }], schema: {} };
}
