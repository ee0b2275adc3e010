import { Table } from 'antd';
import { Nothing, On, Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import type { CalendarYear } from './data.js';

interface Holiday {
  readonly name: string;
  readonly off: readonly string[];
  readonly madeUp: readonly string[];
}

/** The year's holidays, each with its days off and the weekend days worked for it. */
export function Arrangement({ year }: { readonly year: CalendarYear }) {
  const t = useWords(CALENDAR_WORDS);
  const listed = (days: readonly string[]) => (
    <span className="spaced">{days.length === 0 ? '—' : days.map((on) => <On key={on} on={on} isShort />)}</span>
  );
  const columns = [
    { title: t.name, dataIndex: 'name', width: 160 },
    { title: t.off, dataIndex: 'off', render: listed },
    { title: t.madeUpDays, dataIndex: 'madeUp', render: listed },
  ];
  const holidays = holidaysOf(year);
  return (
    <Section title={t.arrangement}>
      {holidays.length === 0 ? (
        <Nothing title={t.none} />
      ) : (
        <div className="wide" role="region" aria-label={t.arrangement} tabIndex={0}>
          <Table<Holiday> rowKey="name" size="small" pagination={false} columns={columns} dataSource={holidays} />
        </div>
      )}
    </Section>
  );
}

function holidaysOf({ holidays, makeUpDays }: CalendarYear): Holiday[] {
  const names = [...new Set(holidays.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    off: holidays.filter((one) => one.name === name).map(({ on }) => on),
    madeUp: makeUpDays.filter((one) => one.for === name).map(({ on }) => on),
  }));
}
