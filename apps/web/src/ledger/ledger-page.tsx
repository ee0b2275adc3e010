import { Button, Grid } from 'antd';
import { useMemo } from 'react';
import type { Address } from '../design/index.js';
import { Loaded, Nothing, Page, useAddress } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import { ColumnPanel } from './column-panel.js';
import type { Column } from './columns.js';
import { CARD_COLUMNS } from './columns.js';
import type { LedgerPart } from './data.js';
import { useLedgerStart } from './data.js';
import { ExportButton } from './export-button.js';
import { FilterChips, NOTHING } from './filter-chips.js';
import { listIn } from './filter-fields.js';
import { FilterPanel } from './filter-panel.js';
import { useFigure } from './grid-lines.js';
import './ledger.css';
import { LedgerGrid } from './ledger-grid.js';
import { LedgerPrint } from './ledger-print.js';
import { LedgerTools } from './ledger-tools.js';
import { LEDGER_WORDS } from './ledger-words.js';
import { linesOf } from './lines.js';
import { columnsOf, questionOf, shownBy, sortedBy } from './shown.js';
import { ViewPanel } from './view-panel.js';

/** All tasks, filtered, sorted and grouped by anything; everything that is chosen stands in the address. */
export function LedgerPage() {
  const t = useWords(LEDGER_WORDS);
  const dates = useDates();
  const figure = useFigure();
  const [address, change] = useAddress();
  const isNarrow = Grid.useBreakpoint().md === false;
  const shown = shownBy(address);
  const question = questionOf(shown);
  const columns = columnsOf(shown);
  const start = useLedgerStart(question);
  const step = (changed: Address) => change(changed, { isStep: true });
  const { data } = start;
  const count = data && `${t.total({ n: figure(data.total) })} · ${t.asOf({ at: dates.shortInstant(data.asOf) })}`;
  return (
    <Page title={t.title} under={<span role="status">{count}</span>}>
      <div className="ledger-page">
        <LedgerTools address={address} isNarrow={isNarrow} onChange={change}>
          <ExportButton question={question} columns={columns} />
        </LedgerTools>
        {address['panel'] === 'filter' && <FilterPanel address={address} onChange={step} />}
        {address['panel'] === 'columns' && (
          <ColumnPanel columns={columns} onChange={(next) => change({ columns: next.join(',') })} />
        )}
        {address['panel'] === 'views' && <ViewPanel shown={shown} />}
        <FilterChips address={address} onChange={step} />
        <Loaded
          query={start}
          isEmpty={({ total }) => total === 0}
          empty={
            <Nothing title={t.empty}>
              <p>{t.emptyHint}</p>
              <Button onClick={() => step(NOTHING)}>{t.clear}</Button>
            </Nothing>
          }
        >
          {(part) => <Shown {...{ part, columns, isNarrow }} isOld={start.isPlaceholderData} />}
        </Loaded>
      </div>
    </Page>
  );
}

function Shown({
  part,
  columns,
  isNarrow,
  isOld,
}: {
  readonly part: LedgerPart;
  readonly columns: readonly Column[];
  readonly isNarrow: boolean;
  readonly isOld: boolean;
}) {
  const t = useWords(LEDGER_WORDS);
  const [address, change] = useAddress();
  const { open: opened } = address;
  const open = useMemo(() => new Set(listIn(opened).map(decodeURIComponent)), [opened]);
  const lines = useMemo(() => linesOf(part, open), [part, open]);
  const sort = listIn(address['sort']);
  const toggle = (group: string) => {
    const next = open.has(group) ? [...open].filter((one) => one !== group) : [...open, group];
    change({ open: next.map(encodeURIComponent).join(',') });
  };
  const onSort = (column: Column, isFurther: boolean) =>
    change({ sort: sortedBy(sort, column, isFurther).join(',') }, { isStep: true });
  return (
    <>
      {part.isCut && <p className="quiet">{t.groupsCut}</p>}
      <LedgerGrid
        {...{ part, lines, sort, isOld, isNarrow, onSort }}
        columns={isNarrow ? CARD_COLUMNS : columns}
        onToggle={toggle}
      />
      <LedgerPrint {...{ part, lines, columns, address }} />
    </>
  );
}
