import { useDates, useLanguage, useWords } from '../../language/index.js';
import { MomentRow } from './moment-row.js';
import type { Moment } from './moments.js';
import { isAimedAt } from './moments.js';
import { TIMELINE_WORDS } from './timeline-words.js';

/** So many events stand open without folding months away. */
const FEW = 40;
const MONTH = 7;
const OPEN_MONTHS = 2;

/** Events by month and day; of many, the months next to now stand open, and the one that the address aims at. */
export function LineMonths({
  moments,
  aim,
  meant,
  open,
  isComing = false,
}: {
  readonly moments: readonly Moment[];
  readonly aim: string;
  /** The event that the address means. */
  readonly meant: Moment | undefined;
  readonly open: 'first' | 'last';
  readonly isComing?: boolean;
}) {
  const dates = useDates();
  const months = grouped(moments, ({ at }) => dates.dayOf(at).slice(0, MONTH));
  const near = open === 'first' ? months.slice(0, OPEN_MONTHS) : months.slice(-OPEN_MONTHS);
  const isOpen = ([month, own]: Group) =>
    moments.length <= FEW || near.some(([one]) => one === month) || own.some((moment) => isAimedAt(moment, aim));
  return months.map((month) => (
    <Month key={month[0]} group={month} aim={aim} meant={meant} isOpen={isOpen(month)} isComing={isComing} />
  ));
}

type Group = readonly [string, readonly Moment[]];

function Month({
  group: [month, moments],
  aim,
  meant,
  isOpen,
  isComing,
}: {
  readonly group: Group;
  readonly aim: string;
  readonly meant: Moment | undefined;
  readonly isOpen: boolean;
  readonly isComing: boolean;
}) {
  const t = useWords(TIMELINE_WORDS);
  const dates = useDates();
  const { language } = useLanguage();
  const name = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
  return (
    <details className="line-month" open={isOpen}>
      <summary>{t.month({ month: name, count: moments.length })}</summary>
      {grouped(moments, ({ at }) => dates.dayOf(at)).map(([day, own]) => (
        <div key={day} className="line-day" data-time={isComing ? 'coming' : 'past'}>
          <h3>{dates.shortDay(day)}</h3>
          <ol className="line-events">
            {own.map((moment) => (
              <MomentRow key={moment.key} moment={moment} isAimed={isAimedAt(moment, aim)} isMeant={moment === meant} />
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}

function grouped(moments: readonly Moment[], keyOf: (moment: Moment) => string): Group[] {
  const groups = new Map<string, Moment[]>();
  for (const moment of moments) {
    const key = keyOf(moment);
    groups.set(key, [...(groups.get(key) ?? []), moment]);
  }
  return [...groups];
}
