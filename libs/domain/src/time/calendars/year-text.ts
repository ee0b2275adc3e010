import type { CalendarYear, Holiday, MakeUpDay } from '../calendar.js';
import { addDays, type CalendarDate } from '../calendar-date.js';

/** One year as text: 'holiday 02-15..02-23, …' off and 'holiday 02-14 02-28, …' worked; `issued` is the notice's date. */
export interface YearText {
  readonly issued?: CalendarDate;
  readonly off: string;
  readonly on: string;
}

interface Named {
  readonly on: CalendarDate;
  readonly name: string;
}

function daysOf(year: string, range: string): CalendarDate[] {
  const [first = '', last = first] = range.split('..').map((day) => `${year}-${day}`);
  const days: CalendarDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function named(year: string, text: string): Named[] {
  return text
    .split(', ')
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [name = '', ...ranges] = entry.split(' ');
      return ranges.flatMap((range) => daysOf(year, range)).map((on) => ({ on, name }));
    });
}

/** The calendar year that a text states, as published in the notice for that year. */
export function publishedYear(year: string, { issued, off, on }: YearText): CalendarYear {
  const holidays: Holiday[] = named(year, off);
  const makeUpDays: MakeUpDay[] = named(year, on).map((day) => ({ on: day.on, for: day.name }));
  const date = issued === undefined ? '' : `（${issued}）`;
  return { status: 'published', source: `国务院办公厅关于${year}年部分节假日安排的通知${date}`, holidays, makeUpDays };
}
