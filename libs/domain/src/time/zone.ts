import { type CalendarDate, dateOfDay, dayNumber } from './calendar-date.js';
import { msOfTime, type TimeOfDay, timeOfMs } from './time-of-day.js';

/** A moment in UTC as milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

const MS_PER_DAY = 86_400_000;
const MS_PER_SECOND = 1000;
const MS_PER_HOUR = 3_600_000;
/** No zone changes its offset within a quarter of an hour of the clock, so one answer serves the whole quarter. */
const MS_PER_QUARTER = 900_000;
const OFFSETS_KEPT = 20_000;

interface FixedZone {
  readonly since: Instant;
  readonly offsetMs: number;
}

/** Zones whose offset has not moved since an instant: no Intl is needed there. China had summer time for the last time in 1991. */
const FIXED = new Map<string, FixedZone>([
  ['UTC', { since: Number.NEGATIVE_INFINITY, offsetMs: 0 }],
  ['Asia/Shanghai', { since: Date.UTC(1991, 11, 31, 16), offsetMs: 8 * MS_PER_HOUR }],
]);

interface ZoneReader {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const readers = new Map<string, ZoneReader>();

function readerOf(zone: string): ZoneReader {
  const known = readers.get(zone);
  if (known) return known;
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', second: 'numeric', ...numeric });
  const reader = { format, offsets: new Map<number, number>() };
  readers.set(zone, reader);
  return reader;
}

function readOffset(format: Intl.DateTimeFormat, instant: Instant): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / MS_PER_SECOND) * MS_PER_SECOND;
}

/** Whether a text names an IANA time zone that this runtime knows. */
export function isZone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    readerOf(value);
    return true;
  } catch {
    return false;
  }
}

/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds; throws RangeError for an unknown zone. */
export function offsetAt(instant: Instant, zone: string): number {
  const fixed = FIXED.get(zone);
  if (fixed && instant >= fixed.since) return fixed.offsetMs;
  const { format, offsets } = readerOf(zone);
  const quarter = Math.floor(instant / MS_PER_QUARTER);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  const offset = readOffset(format, quarter * MS_PER_QUARTER);
  offsets.set(quarter, offset);
  return offset;
}

/** The civil day on which an instant falls in a zone; throws RangeError outside 1900–2200. */
export function civilDate(instant: Instant, zone: string): CalendarDate {
  return dateOfDay(Math.floor((instant + offsetAt(instant, zone)) / MS_PER_DAY));
}

/** Milliseconds on the zone's wall clock since that day's midnight. */
export function msOfDay(instant: Instant, zone: string): number {
  const wall = instant + offsetAt(instant, zone);
  return wall - Math.floor(wall / MS_PER_DAY) * MS_PER_DAY;
}

/** The wall-clock time 'HH:MM' of an instant in a zone, seconds cut off. */
export function timeOfDay(instant: Instant, zone: string): TimeOfDay {
  return timeOfMs(msOfDay(instant, zone));
}

/**
 * The instant at which the zone's wall clock shows this many milliseconds after a day's midnight.
 * A time that a change of the clock repeats is its first occurrence; one that it leaves out moves on by the length of the gap.
 */
export function atWallMs(date: CalendarDate, ms: number, zone: string): Instant {
  const wall = dayNumber(date) * MS_PER_DAY + ms;
  const before = offsetAt(wall - MS_PER_DAY, zone);
  const after = offsetAt(wall + MS_PER_DAY, zone);
  const isAfterChange = offsetAt(wall - before, zone) !== before && offsetAt(wall - after, zone) === after;
  return wall - (isAfterChange ? after : before);
}

/** The instant of a wall-clock time on a civil day in a zone; '24:00' is the midnight at the end of that day. */
export function atTime(date: CalendarDate, time: TimeOfDay, zone: string): Instant {
  return atWallMs(date, msOfTime(time), zone);
}
