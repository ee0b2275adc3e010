import type { CalendarYear } from './data.js';

/** How one day of the year stands in the calendar. */
export interface CalendarDay {
  readonly on: string;
  readonly day: number;
  readonly kind: 'working' | 'weekend' | 'holiday' | 'made-up';
  /** The holiday, or the holiday that a made-up day makes up for. */
  readonly name: string | null;
}

/** The weeks of a month, Monday first; null where a week reaches into another month. */
export function weeksOf(year: CalendarYear, month: number): (CalendarDay | null)[][] {
  const holidays = new Map(year.holidays.map(({ on, name }) => [on, name]));
  const made = new Map(year.makeUpDays.map((one) => [one.on, one.for]));
  const length = new Date(Date.UTC(year.year, month, 0)).getUTCDate();
  const lead = (weekdayOf(year.year, month, 1) + 6) % 7;
  const cells: (CalendarDay | null)[] = Array.from({ length: lead }, () => null);
  for (let day = 1; day <= length; day += 1) {
    const on = `${String(year.year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const isWeekend = year.weekend.includes(weekdayOf(year.year, month, day));
    const name = made.get(on) ?? holidays.get(on) ?? null;
    const kind = made.has(on) ? 'made-up' : holidays.has(on) ? 'holiday' : isWeekend ? 'weekend' : 'working';
    cells.push({ on, day, kind, name });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
