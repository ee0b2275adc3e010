import type { CalendarDate } from '@duban/domain';

/** The words of a date phrase below the year, as written; absent means not said. */
export type DateWords = {
  readonly [name in 'month' | 'day' | 'stretch' | 'end' | 'half' | 'quarter' | 'close']?: string | undefined;
};

const TENTH_DAYS: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中旬: 20 };

/** The last civil day that a date phrase allows: the whole year, half, quarter or month when no day is said. */
export function dueOn(year: number, words: DateWords): CalendarDate {
  if (words.half === '上') return `${year}-06-30`;
  if (words.quarter !== undefined) return monthEnd(year, quarterNumber(words.quarter) * 3);
  const month = Number(words.month ?? 12);
  return month >= 1 && month <= 12 ? inMonth(year, month, words) : `${year}-12-31`;
}

/** True when nothing but the year is said. */
export function isWholeYear({ month, end, half, quarter }: DateWords): boolean {
  return [month, end, half, quarter].every((word) => word === undefined);
}

function inMonth(year: number, month: number, { day, stretch = '' }: DateWords): CalendarDate {
  const last = monthEnd(year, month);
  const told = day === undefined ? TENTH_DAYS[stretch] : Number(day);
  const isReal = told !== undefined && told >= 1 && told <= Number(last.slice(8));
  return isReal ? `${year}-${two(month)}-${two(told)}` : last;
}

function quarterNumber(written: string): number {
  return '一二三四'.indexOf(written) + 1 || Number(written);
}

function monthEnd(year: number, month: number): CalendarDate {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
