import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Loaded, Nothing, Section, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import type { UnitLoad } from './data.js';
import { useLoad } from './data.js';
import { PART_WORDS } from './part-words.js';

const COLUMNS = ['carried', 'open', 'overdue', 'metInTime'] as const;
type Column = (typeof COLUMNS)[number];

/** Who carries how much: units by their parts, and how their limits stand. */
export function LoadPart({ planId }: { readonly planId: string }) {
  const t = useWords(PART_WORDS);
  const query = useLoad(planId);
  return (
    <Section title={t.load}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing title={t.noLoad}>{t.noLoadHint}</Nothing>}
      >
        {({ items }) => <LoadTable planId={planId} units={items} />}
      </Loaded>
    </Section>
  );
}

function LoadTable({ planId, units }: { readonly planId: string; readonly units: readonly UnitLoad[] }) {
  const t = useWords(PART_WORDS);
  const [{ sort }, change] = useAddress();
  const by = COLUMNS.find((column) => column === sort) ?? 'carried';
  const sorted = useMemo(() => [...units].sort((a, b) => valueOf(b, by) - valueOf(a, by)), [units, by]);
  const most = Math.max(1, ...units.map((unit) => valueOf(unit, 'carried')));
  const names: Readonly<Record<Column, string>> = {
    carried: t.carried,
    open: t.open,
    overdue: t.late,
    metInTime: t.met,
  };
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={t.load}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t.unit}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={column === by ? 'descending' : 'none'}>
                <button type="button" className="sort-by" onClick={() => change({ sort: column })}>
                  {names[column]}
                  <span aria-hidden="true">{column === by ? ' ↓' : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((unit) => (
            <LoadRow key={unit.departmentId} planId={planId} unit={unit} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LoadRow({ planId, unit, most }: { readonly planId: string; readonly unit: UnitLoad; readonly most: number }) {
  const t = useWords(PART_WORDS);
  const { departmentId, departmentName, lead, support, implement, open, overdue, metInTime, metLate } = unit;
  const parts = [
    { part: 'lead', count: lead, name: t.leadCount },
    { part: 'support', count: support, name: t.supportCount },
    { part: 'implement', count: implement, name: t.implementCount },
  ].filter(({ count }) => count > 0);
  const owed = (light?: string) => ({
    plan: planId,
    department: departmentId,
    ...(light !== undefined && { timeLight: light }),
  });
  return (
    <tr>
      <th scope="row">
        <Link to="/ledger" search={{ plan: planId, department: departmentId }}>
          {departmentName}
        </Link>
      </th>
      <td>
        <span className="load-bar" aria-hidden="true">
          {parts.map(({ part, count }) => (
            <span key={part} data-part={part} style={{ width: `${String((count / most) * 100)}%` }} />
          ))}
        </span>
        <span className="load-parts">{parts.map(({ name, count }) => `${name} ${String(count)}`).join(' · ')}</span>
      </td>
      <td className="number">
        <Link to="/owed" search={{ ...owed(), state: 'open' }}>
          {open}
        </Link>
      </td>
      <td className="number">
        <Link to="/owed" search={owed('overdue')} className={overdue > 0 ? 'outline-late' : ''}>
          {overdue}
        </Link>
      </td>
      <td className="number">{t.metOf({ met: metInTime, all: metInTime + metLate })}</td>
    </tr>
  );
}

function valueOf({ lead, support, implement, ...unit }: UnitLoad, column: Column): number {
  return column === 'carried' ? lead + support + implement : unit[column];
}
