import { accept, refuse, type Result } from '../result.js';

/** Unit of a time limit: working days, civil days, months, open hours. */
export type AmountUnit = 'wd' | 'd' | 'm' | 'h';

/** A length of time in the field's units; negative counts backward (not for hours). */
export interface Amount {
  readonly amount: number;
  readonly unit: AmountUnit;
}

/** Why an amount cannot be counted with. */
export type AmountRefusal =
  | { readonly code: 'amount.malformed'; readonly text: string }
  | { readonly code: 'amount.too-large'; readonly limit: number }
  | { readonly code: 'amount.negative-hours' };

/** The largest amount in any unit, so that every count is bounded. */
export const LARGEST_AMOUNT = 10_000;

/** All units, for validation. */
export const AMOUNT_UNITS = ['wd', 'd', 'm', 'h'] as const satisfies AmountUnit[];

const SHAPE = /^([+-]?\d{1,9})(wd|d|m|h)$/;

/** Accepts whole amounts up to 10,000 in a known unit, hours not negative. */
export function checkAmount(add: Amount): Result<Amount, AmountRefusal> {
  const { amount, unit } = add;
  const isWhole = Number.isInteger(amount) && AMOUNT_UNITS.includes(unit);
  if (!isWhole) return refuse({ code: 'amount.malformed', text: `${String(amount)}${unit}` });
  if (Math.abs(amount) > LARGEST_AMOUNT) return refuse({ code: 'amount.too-large', limit: LARGEST_AMOUNT });
  if (unit === 'h' && amount < 0) return refuse({ code: 'amount.negative-hours' });
  return accept(add);
}

/** Reads '3wd', '10d', '1m', '4h', '-5wd'; whole numbers only. */
export function parseAmount(text: string): Result<Amount, AmountRefusal> {
  const [, amount, unit] = SHAPE.exec(text) ?? [];
  if (amount === undefined) return refuse({ code: 'amount.malformed', text });
  // `|| 0` makes '-0wd' an ordinary zero.
  return checkAmount({ amount: Number(amount) || 0, unit: unit as AmountUnit });
}

/** An amount as it is read: '3wd'. */
export function formatAmount({ amount, unit }: Amount): string {
  return `${String(amount)}${unit}`;
}
