import { addWorkingDays, atTime, civilDate, isWorkingDay } from '../time/index.js';
import type { Calendar, Instant } from '../time/index.js';

/** The first delivery window strictly after an instant; digests leave on working days only. `windows` are HH:MM, early to late, at least one. */
export function nextWindow(windows: readonly string[], calendar: Calendar, after: Instant): Instant {
  const today = civilDate(after, calendar.zone);
  const [first] = windows;
  if (first === undefined) throw new RangeError('a delivery calendar has at least one window');
  const left = windows.map((window) => atTime(today, window, calendar.zone)).find((at) => at > after);
  if (left !== undefined && isWorkingDay(calendar, today)) return left;
  return atTime(addWorkingDays(today, 1, calendar), first, calendar.zone);
}
