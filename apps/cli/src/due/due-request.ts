import {
  accept,
  type DueRefusal,
  type DueRequest,
  parseAmount,
  parseCalendarDate,
  parseInstant,
  refuse,
  type Result,
  type RollDirection,
} from '@duban/domain';

/** What a user or a line of a batch may say; `id` comes back with the answer. */
export interface AskedDue {
  readonly id?: string | number;
  readonly from?: string;
  readonly add?: string;
  readonly startCounted?: boolean;
  readonly roll?: string;
  readonly cutoff?: string;
}

/** Why a line is not a question, or why its question has no answer. */
export type AskedRefusal =
  | DueRefusal
  | { readonly code: 'request.not-json' }
  | { readonly code: 'request.not-an-object' }
  | { readonly code: 'request.too-long'; readonly limit: number }
  | { readonly code: 'request.unknown-field'; readonly field: string }
  | { readonly code: 'request.wrong-type'; readonly field: string; readonly expected: string }
  | { readonly code: 'request.missing-field'; readonly field: string }
  | { readonly code: 'from.malformed'; readonly text: string };

const FIELD_TYPES: Readonly<Record<keyof AskedDue, readonly string[]>> = {
  id: ['string', 'number'],
  from: ['string'],
  add: ['string'],
  startCounted: ['boolean'],
  roll: ['string'],
  cutoff: ['string'],
};

const isField = (name: string): name is keyof AskedDue => Object.hasOwn(FIELD_TYPES, name);

/** Reads one line of a batch: a JSON object with known fields of the right type; null is as good as absent. */
export function readLine(text: string): Result<AskedDue, AskedRefusal> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ code: 'request.not-json' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse({ code: 'request.not-an-object' });
  const given = Object.entries(value).filter(([, content]) => content !== null);
  for (const [field, content] of given) {
    if (!isField(field)) return refuse({ code: 'request.unknown-field', field });
    const types = FIELD_TYPES[field];
    if (!types.includes(typeof content))
      return refuse({ code: 'request.wrong-type', field, expected: types.join('/') });
  }
  return accept(Object.fromEntries(given) as AskedDue);
}

function readFrom(text: string): Result<DueRequest['from'], AskedRefusal> {
  if (!text.includes('T')) {
    const date = parseCalendarDate(text);
    return date.ok || date.refusal.code === 'date.out-of-range' ? date : refuse({ code: 'from.malformed', text });
  }
  const instant = parseInstant(text);
  return instant.ok ? instant : refuse({ code: 'from.malformed', text });
}

/** The domain's request for what was asked; its own rules check the rest. */
export function toRequest(asked: AskedDue): Result<DueRequest, AskedRefusal> {
  const { from, add, startCounted, roll, cutoff } = asked;
  if (from === undefined) return refuse({ code: 'request.missing-field', field: 'from' });
  if (add === undefined) return refuse({ code: 'request.missing-field', field: 'add' });
  const start = readFrom(from);
  if (!start.ok) return start;
  const amount = parseAmount(add);
  if (!amount.ok) return amount;
  return accept({
    from: start.value,
    add: amount.value,
    startCounted,
    roll: roll as RollDirection | undefined,
    cutoff,
  });
}
