import type { CadenceRule } from '../rules/rule-pack.js';
import { addMonths, dayOfMonth, firstOfMonth, lastOfMonth, monthOf, yearOf } from '../time/index.js';
import type { CalendarDate } from '../time/index.js';

/** One reporting period by its name (`2026-03`, `2026-Q1`, `2026-H1`) and the first day of its last month. */
export interface Period {
  readonly name: string;
  readonly month: CalendarDate;
}

const MONTHS = { month: 1, quarter: 3, 'half-year': 6 } as const;

/** The day of the period's last month that a rule names; a day past the month's end means its last day. */
export function nominalDay({ month }: Period, { day }: { readonly day: number }): CalendarDate {
  const last = dayOfMonth(lastOfMonth(month));
  return `${month.slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** The periods of a cadence whose nominal day lies in a span, both ends included. */
export function periodsBetween(
  {
    supervisedFrom,
    supervisedUntil,
  }: { readonly supervisedFrom: CalendarDate; readonly supervisedUntil: CalendarDate },
  cadence: Pick<CadenceRule, 'every' | 'day'>,
): readonly Period[] {
  const periods: Period[] = [];
  for (let month = firstOfMonth(supervisedFrom); month <= supervisedUntil; month = addMonths(month, 1)) {
    if (monthOf(month) % MONTHS[cadence.every] !== 0) continue;
    const period = { name: nameOf(month, cadence.every), month };
    const day = nominalDay(period, cadence);
    if (day >= supervisedFrom && day <= supervisedUntil) periods.push(period);
  }
  return periods;
}

function nameOf(month: CalendarDate, every: CadenceRule['every']): string {
  if (every === 'month') return month.slice(0, 7);
  const part = String(monthOf(month) / MONTHS[every]);
  return `${String(yearOf(month))}-${every === 'quarter' ? 'Q' : 'H'}${part}`;
}
