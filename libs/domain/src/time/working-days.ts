import type { Calendar, DayInfo } from './calendar.js';
import { type CalendarDate, dateOfDay, dayNumber } from './calendar-date.js';
import { calendarIndex, type CalendarIndex, countWorking, dayKind, isWorking, nthWorking } from './calendar-index.js';

/** Where a result on a rest day goes: to the next working day, to the previous one, or nowhere. */
export type RollDirection = 'forward' | 'backward' | 'none';

/** All roll directions, for validation. */
export const ROLL_DIRECTIONS = ['forward', 'backward', 'none'] as const satisfies RollDirection[];

/** Whether a day is worked, why, and whether that may still change because its year is not published. */
export function dayInfo(calendar: Calendar, date: CalendarDate): DayInfo {
  const index = calendarIndex(calendar);
  const day = dayNumber(date);
  const name = index.names.get(day);
  const provisional = !index.publishedYears.has(Number(date.slice(0, 4)));
  return {
    working: isWorking(index, day),
    reason: dayKind(index, day),
    ...(name !== undefined && { name }),
    provisional,
  };
}

/** Whether a day is worked: neither a holiday nor a weekend day, or a weekend day that is made up. */
export function isWorkingDay(calendar: Calendar, date: CalendarDate): boolean {
  return isWorking(calendarIndex(calendar), dayNumber(date));
}

/** Where a day number rolls to; undefined when no working day is left before 1900 or after 2200. */
export function rolledDay(index: CalendarIndex, day: number, direction: RollDirection): number | undefined {
  if (direction === 'none' || isWorking(index, day)) return day;
  return nthWorking(index, day, direction === 'forward' ? 1 : -1);
}

function dateOrThrow(day: number | undefined): CalendarDate {
  if (day === undefined) throw new RangeError('no such working day in the years 1900-2200');
  return dateOfDay(day);
}

/** The day itself when it is worked, else the next or previous working day; throws RangeError outside 1900–2200. */
export function roll(date: CalendarDate, calendar: Calendar, direction: RollDirection): CalendarDate {
  return dateOrThrow(rolledDay(calendarIndex(calendar), dayNumber(date), direction));
}

/**
 * The n-th working day strictly after a day, or strictly before it when `n` is negative; `n` = 0 is the day itself, worked or not.
 * Throws RangeError outside 1900–2200.
 */
export function addWorkingDays(date: CalendarDate, n: number, calendar: Calendar): CalendarDate {
  return n === 0 ? date : dateOrThrow(nthWorking(calendarIndex(calendar), dayNumber(date), n));
}

/** Working days after `a` up to and including `b`; when `b` is earlier, those before `a` down to and including `b`, as a negative number. */
export function workingDaysBetween(a: CalendarDate, b: CalendarDate, calendar: Calendar): number {
  const index = calendarIndex(calendar);
  const [from, to] = [dayNumber(a), dayNumber(b)];
  return to >= from ? countWorking(index, from + 1, to) : 0 - countWorking(index, to, from - 1);
}
