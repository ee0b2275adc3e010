import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import type { Schemas } from '../../api/index.js';
import { Loaded, Page, useAddress } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { Arrangement } from './arrangement.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import type { CalendarYear } from './data.js';
import { useCalendars, useCalendarYear } from './data.js';
import { Month } from './month.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** A year with its holidays, make-up days and whether it is provisional. */
export function CalendarPage() {
  const t = useWords(CALENDAR_WORDS);
  const [address] = useAddress();
  const calendars = useCalendars();
  const code = address['code'] ?? calendars.data?.items[0]?.code;
  const year = yearIn(address['year'], useDates().dayOf(new Date().toISOString()));
  const version = Number(address['version'] ?? Number.NaN);
  const query = useCalendarYear(code, year, Number.isInteger(version) ? version : undefined);
  const shelf = calendars.data?.items.find((one) => one.code === code);
  return (
    <Page title={t.title} more={<Choices year={year} shelf={shelf} />}>
      {calendars.error !== null && <Loaded query={calendars}>{() => null}</Loaded>}
      <Loaded query={query}>{({ year: shown }) => shown && <Year year={shown} />}</Loaded>
    </Page>
  );
}

function Year({ year }: { readonly year: CalendarYear }) {
  const t = useWords(CALENDAR_WORDS);
  const total = year.workingDays.reduce((sum, days) => sum + days, 0);
  return (
    <>
      {year.isProvisional && <Alert type="warning" showIcon title={t.provisional} description={t.provisionalHint} />}
      <div className="year-head">
        <h2>
          {t.yearOf({ year: year.year })} · {t.workingDays({ days: total })}
        </h2>
        <ul className="year-legend" aria-label={t.legend}>
          <li data-kind="holiday">
            {t.holidayMark} {t.holiday}
          </li>
          <li data-kind="made-up">
            {t.madeUpMark} {t.madeUp}
          </li>
          <li data-kind="weekend">{t.weekend}</li>
        </ul>
      </div>
      <div className="year">
        {year.workingDays.map((_, index) => (
          <Month key={`month-${String(index + 1)}`} year={year} month={index + 1} />
        ))}
      </div>
      <Arrangement year={year} />
      {year.source !== '' && (
        <p className="quiet">
          {t.source}: {year.source}
        </p>
      )}
    </>
  );
}

function Choices({ year, shelf }: { readonly year: number; readonly shelf: Schemas['ShelfView'] | undefined }) {
  const t = useWords(CALENDAR_WORDS);
  const [address, change] = useAddress();
  const go = (to: number) => change({ year: String(to) }, { isStep: true });
  const versions = (shelf?.versions ?? []).map(({ version, plans }) => ({
    value: String(version),
    label: t.versionBound({ version, plans }),
  }));
  return (
    <>
      <Select
        aria-label={t.version}
        style={{ minWidth: 190 }}
        value={address['version'] ?? ''}
        options={[{ value: '', label: t.newest }, ...versions]}
        onChange={(version: string) => change({ version })}
      />
      <Button
        icon={<LeftOutlined />}
        aria-label={t.before}
        disabled={year <= FIRST_YEAR}
        onClick={() => go(year - 1)}
      />
      <strong className="figure">{t.yearOf({ year })}</strong>
      <Button icon={<RightOutlined />} aria-label={t.after} disabled={year >= LAST_YEAR} onClick={() => go(year + 1)} />
    </>
  );
}

function yearIn(told: string | undefined, today: string): number {
  const year = Number(told ?? today.slice(0, 4));
  return Number.isInteger(year) ? Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR) : Number(today.slice(0, 4));
}
