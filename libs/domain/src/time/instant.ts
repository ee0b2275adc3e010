import { accept, refuse, type Result } from '../result.js';
import { FIRST_DATE, isCalendarDate, LAST_DATE } from './calendar-date.js';
import { type Instant, offsetAt } from './zone.js';

const MS_PER_DAY = 86_400_000;
const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const pad = (value: number): string => String(value).padStart(2, '0');

function offsetText(offsetMs: number): string {
  const seconds = Math.round(Math.abs(offsetMs) / 1000);
  const clock = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`;
  return `${offsetMs < 0 ? '-' : '+'}${clock}`;
}

/** Whether a value is an instant: whole milliseconds within the years 1900–2200 (a day of leeway for zones). */
export function isInstant(value: unknown): value is Instant {
  const [first, last] = [Date.parse(FIRST_DATE), Date.parse(LAST_DATE) + 2 * MS_PER_DAY];
  return Number.isInteger(value) && (value as number) >= first && (value as number) <= last;
}

/** An instant as '2026-02-24T17:30:00+08:00' on the zone's wall clock, with milliseconds only where there are some. */
export function formatInstant(instant: Instant, zone: string): string {
  // Offsets of the nineteenth century have seconds, which ISO 8601 cannot write: there the wall clock is rounded with the offset.
  const offset = Math.round(offsetAt(instant, zone) / 60_000) * 60_000;
  const text = new Date(instant + offset).toISOString().slice(0, -1);
  return (text.endsWith('.000') ? text.slice(0, -4) : text) + offsetText(offset);
}

/** Reads an ISO date-time that says its offset ('Z' or '+08:00'); fractions beyond milliseconds are cut off. */
export function parseInstant(
  text: string,
): Result<Instant, { readonly code: 'instant.malformed'; readonly text: string }> {
  const [, date = '', minutes = '', seconds = '00', fraction = '', offset = ''] = SHAPE.exec(text) ?? [];
  if (!isCalendarDate(date)) return refuse({ code: 'instant.malformed', text });
  return accept(Date.parse(`${date}T${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`));
}
