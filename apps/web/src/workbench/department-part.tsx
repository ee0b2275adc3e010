import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/index.js';
import { At, Loaded, Nothing, Section, Tile, Tiles } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import type { Owed } from '../owed/index.js';
import { listOf, OwedActs, OwedTable, useOwnOpen } from '../owed/index.js';
import { KINDS, useFieldWord, usePeriodWord } from '../words/index.js';
import { useOwnRounds } from './data.js';
import { SignAll } from './sign-all.js';

const WORDS = words({
  title: { zh: '本单位应办', en: 'What my unit owes' },
  open: { zh: '待办', en: 'Open' },
  overdue: { zh: '逾期', en: 'Overdue' },
  soon: { zh: '临期', en: 'Due soon' },
  returned: { zh: '退回重报', en: 'To redo' },
  later: { zh: '以后', en: 'Later' },
  group: {
    zh: ({ name, count }: { name: string; count: number }) => `${name}（${String(count)}）`,
    en: ({ name, count }: { name: string; count: number }) => `${name} (${String(count)})`,
  },
  none: { zh: '目前没有待办事项', en: 'Nothing is owed now' },
  next: { zh: '有新的交办或报送期时，会出现在这里。', en: 'New tasks and rounds will appear here.' },
  rounds: { zh: '集中填报', en: 'Report in one grid' },
  round: {
    zh: ({ kind, period, left }: { kind: string; period: string; left: number }) =>
      `填报${kind}（${period}，剩 ${String(left)} 项）`,
    en: ({ kind, period, left }: { kind: string; period: string; left: number }) =>
      `${kind} ${period}: ${String(left)} left`,
  },
  more: { zh: '查看全部应办事项', en: 'See all that is owed' },
});

/** What a department owes by when: what was returned on top, then by urgency in order of time. */
export function DepartmentPart({ unit }: { readonly unit: Schemas['OpenView'] | null }) {
  const t = useWords(WORDS);
  const query = useOwnOpen();
  return (
    <>
      {unit !== null && <Totals unit={unit} />}
      <Section title={t.title} more={<SignAll items={query.data?.items ?? []} />}>
        <RoundLinks />
        <Loaded
          query={query}
          isEmpty={({ items }) => items.length === 0}
          empty={<Nothing title={t.none}>{t.next}</Nothing>}
        >
          {({ items, nextCursor }) => (
            <>
              <Groups items={items} />
              {nextCursor !== null && (
                <p>
                  <Link to="/owed" search={{ mine: 'true', state: 'open' }}>
                    {t.more}
                  </Link>
                </p>
              )}
            </>
          )}
        </Loaded>
      </Section>
    </>
  );
}

function Totals({ unit }: { readonly unit: Schemas['OpenView'] }) {
  const t = useWords(WORDS);
  return (
    <Tiles>
      <Tile
        name={t.returned}
        figure={unit.returned.count}
        to={listOf(unit.returned)}
        tone={toneOf(unit.returned, 'red')}
      />
      <Tile name={t.overdue} figure={unit.overdue.count} to={listOf(unit.overdue)} tone={toneOf(unit.overdue, 'red')} />
      <Tile name={t.soon} figure={unit.dueSoon.count} to={listOf(unit.dueSoon)} tone={toneOf(unit.dueSoon, 'amber')} />
      <Tile name={t.open} figure={unit.open.count} to={listOf(unit.open)} />
    </Tiles>
  );
}

function toneOf({ count }: Schemas['CountView'], tone: 'red' | 'amber'): 'red' | 'amber' | 'green' {
  return count > 0 ? tone : 'green';
}

/** The rounds that the unit can report in one grid. */
function RoundLinks() {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const periodWord = usePeriodWord();
  const { data } = useOwnRounds();
  const open = (data?.items ?? []).filter(
    ({ may, kind }) => may.length > 0 && ['report', 'contribution'].includes(kind),
  );
  if (open.length === 0) return null;
  return (
    <ul className="round-links" aria-label={t.rounds}>
      {open.map(({ id, kind, period, owed, answered, dueAt }) => (
        <li key={id}>
          <Link to="/rounds/$roundId" params={{ roundId: id }}>
            {t.round({ kind: word(KINDS, kind), period: periodWord(period), left: owed - answered })}
            <div className="quiet">
              <At at={dueAt} isShort />
            </div>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Groups({ items }: { readonly items: readonly Owed[] }) {
  const t = useWords(WORDS);
  const inOrder = items.toSorted(byTimeAndTask);
  const rest = inOrder.filter(({ returnReason }) => returnReason === null);
  const by = (...lights: Owed['timeLight'][]) => rest.filter(({ timeLight }) => lights.includes(timeLight));
  const groups = [
    { name: t.returned, owed: inOrder.filter(({ returnReason }) => returnReason !== null) },
    { name: t.overdue, owed: by('overdue') },
    { name: t.soon, owed: by('due-soon') },
    { name: t.later, owed: by('normal', 'made-good-late') },
  ];
  return groups
    .filter(({ owed }) => owed.length > 0)
    .map(({ name, owed }) => {
      const heading = t.group({ name, count: owed.length });
      return (
        <section key={name} className="owed-group" aria-label={heading}>
          <h3>{heading}</h3>
          <OwedTable
            items={owed}
            name={heading}
            hasUnit={isOfSeveral(items)}
            acts={(item) => <OwedActs item={item} />}
          />
        </section>
      );
    });
}

// What is due at one time stands in the order of the plan.
function byTimeAndTask(one: Owed, other: Owed): number {
  return Date.parse(one.dueAt) - Date.parse(other.dueAt) || (one.taskNumber ?? 0) - (other.taskNumber ?? 0);
}

function isOfSeveral(items: readonly Owed[]): boolean {
  return new Set(items.map(({ departmentId }) => departmentId)).size > 1;
}
