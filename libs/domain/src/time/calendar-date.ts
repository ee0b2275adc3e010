import { accept, refuse, type Result } from '../result.js';

/** A civil day 'YYYY-MM-DD' of the years 1900–2200; text order is time order, and it travels in JSON and SQL as it is. */
export type CalendarDate = string;

/** A text that is not a civil day, or one outside the years that this project counts in. */
export type DateRefusal =
  | { readonly code: 'date.malformed'; readonly text: string }
  | { readonly code: 'date.out-of-range'; readonly text: string };

/** The first civil day that can be counted with. */
export const FIRST_DATE: CalendarDate = '1900-01-01';
/** The last civil day that can be counted with. */
export const LAST_DATE: CalendarDate = '2200-12-31';

const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

function utcMidnight(text: string): number | undefined {
  if (!SHAPE.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
  return isReal ? ms : undefined;
}

/** Reads a civil day; refuses days that do not exist (2026-02-30) and years outside 1900–2200. */
export function parseCalendarDate(text: string): Result<CalendarDate, DateRefusal> {
  if (utcMidnight(text) === undefined) return refuse({ code: 'date.malformed', text });
  if (text < FIRST_DATE || text > LAST_DATE) return refuse({ code: 'date.out-of-range', text });
  return accept(text);
}

/** Whether a value is a civil day of the years 1900–2200. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && parseCalendarDate(value).ok;
}

/** Days since 1970-01-01; throws RangeError for what is not a civil day, because callers parse at the edge. */
export function dayNumber(date: CalendarDate): number {
  const ms = utcMidnight(date);
  if (ms === undefined) throw new RangeError(`not a civil day: ${date}`);
  return ms / MS_PER_DAY;
}

/** The civil day with this number of days since 1970-01-01; throws RangeError outside 1900–2200. */
export function dateOfDay(day: number): CalendarDate {
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  if (!(date >= FIRST_DATE && date <= LAST_DATE)) throw new RangeError(`outside the years 1900-2200: ${date}`);
  return date;
}

/** Whether a day number lies in the years 1900–2200. */
export function isCountable(day: number): boolean {
  return day >= dayNumber(FIRST_DATE) && day <= dayNumber(LAST_DATE);
}

/** The civil day so many days later (earlier when negative); throws RangeError outside 1900–2200. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** Day of the week: 0 Sunday … 6 Saturday. */
export function dayOfWeek(date: CalendarDate): number {
  return weekdayOfDay(dayNumber(date));
}

/** Day of the week of a day number: 0 Sunday … 6 Saturday (1970-01-01 was a Thursday). */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Order of two civil days for sorting: negative, zero or positive. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : Number(a > b);
}

/** The year of a civil day. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a civil day, 1–12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month of a civil day, 1–31. */
export function dayOfMonth(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}

/** How many days a month has; `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day of the same month. */
export function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 8)}01`;
}

/** The last day of the same month. */
export function lastOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 8)}${String(daysInMonth(yearOf(date), monthOf(date)))}`;
}

/** The day number of `addMonths`, not bounded to 1900–2200. */
export function dayMonthsLater(date: CalendarDate, months: number): number {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return Date.UTC(year, month - 1, Math.min(dayOfMonth(date), daysInMonth(year, month))) / MS_PER_DAY;
}

/** The corresponding day so many months later (earlier when negative), or that month's last day if there is none (Civil Code, article 202). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return dateOfDay(dayMonthsLater(date, months));
}
