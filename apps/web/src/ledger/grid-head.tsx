import { useWords } from '../language/index.js';
import type { Column } from './columns.js';
import { isSortable } from './columns.js';
import { COLUMN_WORDS } from './ledger-words.js';
import type { GridProps } from './grid-props.js';

const ARROWS = { ascending: 'M5 1 9 7H1Z', descending: 'M5 9 1 3h8Z' } as const;

/** The names of the columns; each orders the ledger. In a narrow window they are only heard. */
export function GridHead({ columns, sort, isNarrow, onSort }: GridProps) {
  const t = useWords(COLUMN_WORDS);
  return (
    <div className={isNarrow ? 'visually-hidden' : 'ledger-head'} role="rowgroup">
      <div className="ledger-row" role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const order = orderOf(sort, column);
          return (
            <div key={column} role="columnheader" aria-sort={order} data-column={column}>
              {isSortable(column) && !isNarrow ? (
                <button type="button" onClick={({ shiftKey }) => onSort(column, shiftKey)}>
                  {t[column]}
                  {order !== 'none' && (
                    <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden="true">
                      <path d={ARROWS[order]} fill="currentColor" />
                    </svg>
                  )}
                </button>
              ) : (
                t[column]
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function orderOf(sort: readonly string[], column: Column): 'ascending' | 'descending' | 'none' {
  if (sort.includes(column)) return 'ascending';
  return sort.includes(`-${column}`) ? 'descending' : 'none';
}
