import { accept, refuse, type Result } from '../result.js';

/** A wall-clock time 'HH:MM' from '00:00' to '24:00'; '24:00' is the midnight at the end of the day. */
export type TimeOfDay = string;

const MS_PER_MINUTE = 60_000;
const SHAPE = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Whether a value is a wall-clock time 'HH:MM', '24:00' included. */
export function isTimeOfDay(value: unknown): value is TimeOfDay {
  return typeof value === 'string' && SHAPE.test(value);
}

/** Reads a wall-clock time 'HH:MM', '24:00' included. */
export function parseTimeOfDay(
  text: string,
): Result<TimeOfDay, { readonly code: 'time.malformed'; readonly text: string }> {
  return isTimeOfDay(text) ? accept(text) : refuse({ code: 'time.malformed', text });
}

/** Milliseconds from midnight to this wall-clock time; throws RangeError for what is not one. */
export function msOfTime(time: TimeOfDay): number {
  if (!isTimeOfDay(time)) throw new RangeError(`not a time of day: ${String(time)}`);
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * MS_PER_MINUTE;
}

/** The wall-clock time 'HH:MM' this many milliseconds after midnight, seconds cut off. */
export function timeOfMs(ms: number): TimeOfDay {
  const minutes = Math.floor(ms / MS_PER_MINUTE);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
