import type { Calendar, DayReason } from './calendar.js';
import { dayNumber, FIRST_DATE, LAST_DATE, weekdayOfDay } from './calendar-date.js';

const FIRST_DAY = dayNumber(FIRST_DATE);
const LENGTH = dayNumber(LAST_DATE) - FIRST_DAY + 1;
const KINDS = ['weekday', 'weekend', 'holiday', 'make-up'] as const satisfies DayReason[];

/** A calendar laid out day by day over 1900–2200, so that counting thousands of working days is one look-up. */
export interface CalendarIndex {
  readonly kinds: Uint8Array;
  /** How many working days lie before each day. */
  readonly before: Int32Array;
  /** The day numbers of all working days, in order. */
  readonly workingDays: Int32Array;
  /** Holidays and make-up days in order, with their names. */
  readonly names: ReadonlyMap<number, string>;
  readonly publishedYears: ReadonlySet<number>;
}

const indexes = new WeakMap<Calendar, CalendarIndex>();

function paintKinds(calendar: Calendar): Uint8Array {
  const weekend = new Set(calendar.weekend);
  const kinds = new Uint8Array(LENGTH);
  for (let i = 0; i < LENGTH; i++) kinds[i] = weekend.has(weekdayOfDay(FIRST_DAY + i)) ? 1 : 0;
  for (const { holidays, makeUpDays } of Object.values(calendar.years)) {
    for (const { on } of makeUpDays) kinds[dayNumber(on) - FIRST_DAY] = 3;
    for (const { on } of holidays) kinds[dayNumber(on) - FIRST_DAY] = 2;
  }
  return kinds;
}

function collectNames(calendar: Calendar): Map<number, string> {
  const named = Object.values(calendar.years).flatMap(({ holidays, makeUpDays }) => [
    ...makeUpDays.map((day) => [dayNumber(day.on), day.for] as const),
    ...holidays.map((day) => [dayNumber(day.on), day.name] as const),
  ]);
  return new Map(named.sort(([a], [b]) => a - b));
}

function build(calendar: Calendar): CalendarIndex {
  const kinds = paintKinds(calendar);
  const before = new Int32Array(LENGTH + 1);
  const workingDays = new Int32Array(LENGTH);
  let count = 0;
  for (let i = 0; i < LENGTH; i++) {
    before[i] = count;
    if (kinds[i] === 0 || kinds[i] === 3) workingDays[count++] = FIRST_DAY + i;
  }
  before[LENGTH] = count;
  const published = Object.entries(calendar.years).filter(([, year]) => year.status === 'published');
  return {
    kinds,
    before,
    workingDays: workingDays.subarray(0, count),
    names: collectNames(calendar),
    publishedYears: new Set(published.map(([year]) => Number(year))),
  };
}

/** The index of a calendar, built once per calendar object (about 2 ms); keep the object and the index is kept. */
export function calendarIndex(calendar: Calendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const index = build(calendar);
  indexes.set(calendar, index);
  return index;
}

/** Why a day number is worked or not; throws RangeError outside 1900–2200. */
export function dayKind(index: CalendarIndex, day: number): DayReason {
  const kind = KINDS[index.kinds[day - FIRST_DAY] ?? KINDS.length];
  if (kind === undefined) throw new RangeError(`outside the years 1900-2200: day ${String(day)}`);
  return kind;
}

/** Whether a day number is worked; throws RangeError outside 1900–2200. */
export function isWorking(index: CalendarIndex, day: number): boolean {
  const kind = dayKind(index, day);
  return kind === 'weekday' || kind === 'make-up';
}

/** How many working days lie from one day number to another, both included; `to` may be the day before `from`. */
export function countWorking(index: CalendarIndex, from: number, to: number): number {
  return (index.before[to + 1 - FIRST_DAY] ?? NaN) - (index.before[from - FIRST_DAY] ?? NaN);
}

/** The n-th working day strictly after a day (strictly before it when n is negative; n is not 0), or undefined outside 1900–2200. */
export function nthWorking(index: CalendarIndex, day: number, n: number): number | undefined {
  const reached = index.before[day - FIRST_DAY + (n > 0 ? 1 : 0)];
  return reached === undefined ? undefined : index.workingDays[n > 0 ? reached + n - 1 : reached + n];
}
