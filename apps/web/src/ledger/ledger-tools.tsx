import { FilterOutlined, PrinterOutlined, StarOutlined, TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Address } from '../design/index.js';
import { useWords } from '../language/index.js';
import { ALL_COLUMNS, isSortable } from './columns.js';
import { countOfFilters } from './filter-chips.js';
import { COLUMN_WORDS, GROUP_WORDS, LEDGER_WORDS } from './ledger-words.js';

const REST_MS = 250;
const PANELS = {
  filter: <FilterOutlined aria-hidden />,
  columns: <TableOutlined aria-hidden />,
  views: <StarOutlined aria-hidden />,
};

/** The panels above the ledger, at most one of which is open. */
export type Panel = keyof typeof PANELS;

/** What can be done with the whole ledger: search, narrow, group, choose columns and views, take it away. */
export function LedgerTools({
  address,
  isNarrow,
  onChange,
  children,
}: {
  readonly address: Address;
  readonly isNarrow: boolean;
  readonly onChange: (change: Address, options?: { readonly isStep?: boolean }) => void;
  readonly children: ReactNode;
}) {
  const t = useWords(LEDGER_WORDS);
  const filters = countOfFilters(address);
  const names = {
    filter: filters === 0 ? t.filter : t.filterCount({ n: filters }),
    columns: t.columns,
    views: t.views,
  };
  const open = address['panel'];
  return (
    <div className="ledger-tools no-print">
      <SearchBox address={address} onChange={onChange} />
      {(Object.keys(PANELS) as Panel[]).map((panel) => (
        <Button
          key={panel}
          icon={PANELS[panel]}
          aria-expanded={open === panel}
          aria-controls={open === panel ? 'ledger-panel' : undefined}
          type={open === panel ? 'primary' : 'default'}
          ghost={open === panel}
          onClick={() => onChange({ panel: open === panel ? undefined : panel })}
        >
          {names[panel]}
        </Button>
      ))}
      <GroupChoice address={address} onChange={onChange} />
      {isNarrow && <OrderChoice address={address} onChange={onChange} />}
      {children}
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => print()}>
        {t.print}
      </Button>
    </div>
  );
}

interface ToolProps {
  readonly address: Address;
  readonly onChange: (change: Address, options?: { readonly isStep?: boolean }) => void;
}

/** Asks when the typing rests; the first search is a step to go back from. */
function SearchBox({ address, onChange }: ToolProps) {
  const t = useWords(LEDGER_WORDS);
  const said = address['search'] ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null || typed.trim() === said) return undefined;
    const timer = setTimeout(() => onChange({ search: typed.trim() }, { isStep: said === '' }), REST_MS);
    return () => clearTimeout(timer);
  }, [typed, said, onChange]);
  return (
    <input
      className="plain-input ledger-search"
      type="search"
      aria-label={t.search}
      placeholder={t.searchHint}
      maxLength={100}
      value={typed ?? said}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        if (typed !== null && typed.trim() !== said) onChange({ search: typed.trim() });
        setTyped(null);
      }}
    />
  );
}

function GroupChoice({ address, onChange }: ToolProps) {
  const t = useWords(LEDGER_WORDS);
  const g = useWords(GROUP_WORDS);
  return (
    <label>
      <span className="visually-hidden">{t.group}</span>
      <select
        className="plain-select"
        value={address['group'] ?? ''}
        onChange={({ target }) => onChange({ group: target.value, open: undefined }, { isStep: true })}
      >
        <option value="">{t.ungrouped}</option>
        {(Object.keys(g) as (keyof typeof g)[]).map((group) => (
          <option key={group} value={group}>
            {g[group]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The order where there is no head of columns to click. */
function OrderChoice({ address, onChange }: ToolProps) {
  const t = useWords(LEDGER_WORDS);
  const c = useWords(COLUMN_WORDS);
  return (
    <label>
      <span className="visually-hidden">{t.order}</span>
      <select
        className="plain-select"
        value={address['sort'] ?? ''}
        onChange={({ target }) => onChange({ sort: target.value }, { isStep: true })}
      >
        <option value="">{t.usualOrder}</option>
        {ALL_COLUMNS.filter(isSortable).flatMap((column) => [
          <option key={column} value={column}>
            {t.rising({ name: c[column] })}
          </option>,
          <option key={`-${column}`} value={`-${column}`}>
            {t.falling({ name: c[column] })}
          </option>,
        ])}
      </select>
    </label>
  );
}
