import type { ReactNode } from 'react';
import { useId } from 'react';
import { useWords } from '../../language/index.js';
import type { UnitLedger } from '../data.js';
import type { Bar } from './bars.js';
import { LineTable } from './line-table.js';
import { UNIT_WORDS } from './unit-words.js';

/** What the tables of bars are made of. */
export interface BarTable {
  readonly ledger: UnitLedger;
  readonly bars: readonly Bar[];
  readonly opened: string | undefined;
  readonly onToggle: (key: string) => void;
}

/** One bar as a row: its head opens its lines below it. */
export function BarRow({
  bar,
  ledger,
  columns,
  isOpen,
  onToggle,
  children,
}: {
  readonly bar: Bar;
  readonly ledger: UnitLedger;
  /** How many cells the row has. */
  readonly columns: number;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
  readonly children: ReactNode;
}) {
  const t = useWords(UNIT_WORDS);
  const id = useId();
  const count = bar.positions.length;
  const places = new Set(bar.positions);
  return (
    <>
      <tr>
        <th scope="row" className="sheet-words">
          <button
            type="button"
            className="sheet-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => onToggle(bar.key)}
          >
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" className="no-print">
              <path d={isOpen ? 'M0 2h10L5 9Z' : 'M2 0v10L9 5Z'} fill="currentColor" />
            </svg>
            {bar.name}
          </button>
        </th>
        {children}
      </tr>
      {isOpen && (
        <tr id={id} className="sheet-opened no-print">
          <td colSpan={columns}>
            <LineTable
              lines={ledger.lines.filter(({ position }) => places.has(position))}
              ledger={ledger}
              caption={t.linesOf({ name: bar.name, count })}
            />
          </td>
        </tr>
      )}
    </>
  );
}
