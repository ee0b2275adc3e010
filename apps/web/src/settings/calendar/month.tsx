import { useDates, useLanguage, useWords } from '../../language/index.js';
import { localeOf } from '../../language/index.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import type { CalendarYear } from './data.js';
import type { CalendarDay } from './month-days.js';
import { weeksOf } from './month-days.js';

// A Monday, so that the weekdays can be named from it.
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** One month: rest and worked days by mark and colour, each holiday by name to those who read with their ears. */
export function Month({ year, month }: { readonly year: CalendarYear; readonly month: number }) {
  const t = useWords(CALENDAR_WORDS);
  const { language } = useLanguage();
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'narrow', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 7 }, (_, index) => MONDAY + index * DAY_MS);
  return (
    <table className="month">
      <caption>
        <strong>{t.monthOf({ month })}</strong>
        <span className="quiet">{t.workingDays({ days: year.workingDays[month - 1] ?? 0 })}</span>
      </caption>
      <thead>
        <tr>
          {days.map((at) => (
            <th key={at} scope="col" abbr={long.format(at)}>
              {weekday.format(at)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={`${String(month)}-${String(index)}`}>
            {week.map((day, place) =>
              day === null ? <td key={`none-${String(place)}`} /> : <Day key={day.on} day={day} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { readonly day: CalendarDay }) {
  const t = useWords(CALENDAR_WORDS);
  const dates = useDates();
  const kinds = { working: t.working, weekend: t.weekend, holiday: t.holiday, 'made-up': t.madeUp };
  const marks = { working: '', weekend: '', holiday: t.holidayMark, 'made-up': t.madeUpMark };
  const said = [dates.day(day.on), kinds[day.kind], day.name].filter(Boolean).join(' · ');
  return (
    <td data-kind={day.kind} title={said}>
      <span aria-hidden="true">{day.day}</span>
      {marks[day.kind] !== '' && <sup aria-hidden="true">{marks[day.kind]}</sup>}
      <span className="visually-hidden">{said}</span>
    </td>
  );
}
