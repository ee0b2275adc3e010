import type { Schemas } from '../api/index.js';
import type { Address } from '../design/index.js';
import type { Column } from './columns.js';
import { ALL_COLUMNS, USUAL_COLUMNS } from './columns.js';

/** The ledger as it is shown: what it is narrowed to, its order, its group and its columns. */
export type LedgerShown = Schemas['LedgerShownQuery'];

/** What is asked of the ledger; the columns do not matter for that. */
export type LedgerQuestion = Omit<LedgerShown, 'columns'>;

const TEXTS = ['search', 'plan', 'action', 'lead', 'department', 'implementing'] as const;
const CHOICES = ['complexity', 'limitFrom', 'limitUntil', 'hasLimit', 'escalated'] as const;
const LISTS = ['state', 'timeLight', 'progressLight', 'escalation'] as const;

/** Everything that narrows the ledger, in the order in which it is told. */
export const FILTERS = [...TEXTS, ...LISTS, ...CHOICES] as const;

/** One thing that narrows the ledger. */
export type Filter = (typeof FILTERS)[number];

const SHAPES = ['sort', 'columns'] as const;
const BY_COMMA: ReadonlySet<string> = new Set([...LISTS, ...SHAPES]);
const SHOWN = [...FILTERS, 'group', ...SHAPES] as const;

/** What an address says of the ledger; what it says wrongly the API refuses. */
export function shownBy(address: Address): LedgerShown {
  const told = SHOWN.flatMap((name) => {
    const text = address[name];
    return text === undefined ? [] : [[name, BY_COMMA.has(name) ? text.split(',') : text] as const];
  });
  return Object.fromEntries(told);
}

/** The address that shows the ledger so; what it does not say is taken away from the address at hand. */
export function addressOf(shown: LedgerShown): Address {
  return Object.fromEntries(
    SHOWN.map((name) => {
      const value = shown[name];
      return [name, value === undefined ? undefined : String(value)];
    }),
  );
}

/** The columns to show, those that there are, in the order chosen. */
export function columnsOf({ columns = [] }: LedgerShown): readonly Column[] {
  const known = columns.filter((column) => ALL_COLUMNS.includes(column));
  return known.length === 0 ? USUAL_COLUMNS : [...new Set(known)];
}

/** What is asked of the ledger for this. */
export function questionOf({ columns: _columns, ...question }: LedgerShown): LedgerQuestion {
  return question;
}

/** The question for the rows of one group; the narrower of two spans counts. */
export function withinGroup(question: LedgerQuestion, filter: Readonly<Record<string, unknown>>): LedgerQuestion {
  const { group: _group, ...asked } = question;
  const within: LedgerQuestion = { ...asked, ...filter };
  const { limitFrom, limitUntil } = asked;
  if (limitFrom !== undefined && limitFrom > (within.limitFrom ?? '')) within.limitFrom = limitFrom;
  if (limitUntil !== undefined && limitUntil < (within.limitUntil ?? limitUntil)) within.limitUntil = limitUntil;
  return within;
}

/** The order after a click on a column: rising, falling, then as it usually is; `isFurther` keeps what it was sorted by before. */
export function sortedBy(sort: readonly string[], column: Column, isFurther: boolean): string[] {
  const others = isFurther ? sort.filter((key) => key.replace('-', '') !== column) : [];
  if (sort.includes(column)) return [...others, `-${column}`];
  return sort.includes(`-${column}`) ? others : [...others, column].slice(-3);
}
