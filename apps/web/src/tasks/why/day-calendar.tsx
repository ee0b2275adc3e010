import { useDates, useLanguage, useWords } from '../../language/index.js';
import { DAY_KINDS, useFieldWord } from '../../words/index.js';
import type { Why } from '../data.js';
import type { GridDay, GridMonth } from './month-grid.js';
import { monthsOf } from './month-grid.js';
import { WHY_WORDS } from './why-words.js';

/** The days of a limit as small months: what was counted, skipped and made up, by shape and label; every day reads as a sentence. */
export function DayCalendar({ why }: { readonly why: Pick<Why, 'days' | 'gap'> }) {
  return (
    <div className="day-months">
      {monthsOf(why.days, why.gap).map((month) => (
        <Month key={month.month} month={month} />
      ))}
    </div>
  );
}

function Month({ month: { month, weeks } }: { readonly month: GridMonth }) {
  const t = useWords(WHY_WORDS);
  const { language } = useLanguage();
  const name = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
  return (
    <table className="day-month">
      <caption>{name}</caption>
      <thead aria-hidden="true">
        <tr>
          {[...t.week].map((letter, place) => (
            <th key={`${letter}${String(place)}`}>{letter}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)?.on}>
            {week.map((day, place) => (day === null ? <td key={place} /> : <Day key={day.on} day={day} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { on, told, place } }: { readonly day: GridDay }) {
  const t = useWords(WHY_WORDS);
  const dates = useDates();
  const word = useFieldWord();
  const number = Number(on.slice(8));
  if (told === null) return <td className="day-outside">{number}</td>;
  const isSkipped = !told.isCounted && !told.isWorking && told.kind !== 'due';
  const said = [
    dates.weekday(on),
    word(DAY_KINDS, told.kind),
    told.name,
    place === null ? null : t.ordinal({ place }),
    isSkipped ? t.skipped : null,
  ];
  return (
    <td
      className="day"
      data-kind={told.kind}
      data-working={told.isWorking}
      aria-current={told.kind === 'due' ? 'date' : undefined}
    >
      <span className="visually-hidden">{said.filter((part) => part !== null).join(t.comma)}</span>
      <span aria-hidden="true" className="day-face">
        <span className="day-number">{number}</span>
        <span className="day-label">
          {told.kind === 'holiday' && told.name !== null ? told.name : word(DAY_KINDS, told.kind)}
        </span>
        {place !== null && <span className="day-place">{place}</span>}
      </span>
    </td>
  );
}
