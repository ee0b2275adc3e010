import { useAddress } from '../../design/index.js';
import { useLanguage, useWords } from '../../language/index.js';
import type { PlanMilestone } from './data.js';
import { PART_WORDS } from './part-words.js';

const MONTH = 7;
const STACKED = 6;

interface AxisMonth {
  readonly month: string;
  readonly milestones: readonly PlanMilestone[];
}

/** The milestones by month, each a mark on the axis; months without any are thin, today's month carries today's line. */
export function MilestoneAxis({
  milestones,
  today,
}: {
  readonly milestones: readonly PlanMilestone[];
  readonly today: string | null;
}) {
  const t = useWords(PART_WORDS);
  const months = axisOf(milestones, today);
  return (
    <>
      <p className="quiet no-print">{t.axisHint}</p>
      <div className="wide" tabIndex={0} role="region" aria-label={t.axis}>
        <ol className="axis">
          {months.map((month) => (
            <Month key={month.month} month={month} today={today} />
          ))}
        </ol>
      </div>
    </>
  );
}

function Month({ month: { month, milestones }, today }: { readonly month: AxisMonth; readonly today: string | null }) {
  const t = useWords(PART_WORDS);
  const { language } = useLanguage();
  const [{ month: chosen }, change] = useAddress();
  const late = milestones.filter(({ timeLight }) => timeLight === 'overdue').length;
  const name = monthName(month, language);
  const isNow = today?.startsWith(month) === true;
  return (
    <li className="axis-month" data-empty={milestones.length === 0} data-year={month.endsWith('-01')}>
      {isNow && (
        <span className="axis-today" style={{ insetInlineStart: `${String((Number(today.slice(8)) / 31) * 100)}%` }}>
          {t.today}
        </span>
      )}
      {milestones.length > 0 && (
        <button
          type="button"
          aria-pressed={chosen === month}
          aria-label={t.monthOf({ month: name, count: milestones.length, late })}
          title={milestones.map(({ content }) => content).join('\n')}
          onClick={() => change({ month: chosen === month ? undefined : month })}
        >
          <span className="axis-count">{milestones.length}</span>
          {milestones.slice(0, STACKED).map(({ id, state, timeLight }) => (
            <span key={id} className="axis-mark" data-state={state} data-light={timeLight ?? undefined} />
          ))}
        </button>
      )}
      <span className="axis-name" aria-hidden={milestones.length > 0}>
        {shortName(month)}
      </span>
    </li>
  );
}

/** Every month from the first to the last, today's among them. */
function axisOf(milestones: readonly PlanMilestone[], today: string | null): AxisMonth[] {
  const dated = milestones.filter(({ dueOn }) => dueOn !== null);
  const told = [
    ...dated.map(({ dueOn }) => (dueOn ?? '').slice(0, MONTH)),
    ...(today === null ? [] : [today.slice(0, MONTH)]),
  ];
  const [first, last] = [told.sort()[0], told.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: AxisMonth[] = [];
  for (let month = first; month <= last; month = after(month))
    months.push({ month, milestones: dated.filter(({ dueOn }) => dueOn?.startsWith(month) === true) });
  return months;
}

function after(month: string): string {
  const [year, place] = month.split('-').map(Number) as [number, number];
  return place === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(place + 1).padStart(2, '0')}`;
}

function shortName(month: string): string {
  return month.endsWith('-01') ? month.slice(0, 4) : String(Number(month.slice(5)));
}

function monthName(month: string, language: string): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
