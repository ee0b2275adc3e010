import { useSyncExternalStore } from 'react';
import type { Address } from '../design/index.js';
import { useWords } from '../language/index.js';
import { LedgerCell } from './cells.js';
import type { Column } from './columns.js';
import type { LedgerPart } from './data.js';
import { useLedgerWindows, WINDOW_ROWS } from './data.js';
import { useFilterSentence } from './filter-chips.js';
import { useFigure } from './grid-lines.js';
import { COLUMN_WORDS, LEDGER_WORDS } from './ledger-words.js';
import type { Lines } from './lines.js';
import { windowAt, windowsOf } from './lines.js';
import { useGroupName } from './use-group-name.js';

const PRINTER = 'print';

/** The first lines of the ledger on paper, and how many more there are. */
export function LedgerPrint(props: {
  readonly part: LedgerPart;
  readonly lines: Lines;
  readonly columns: readonly Column[];
  readonly address: Address;
}) {
  const isPrinting = useSyncExternalStore(onPrinting, () => matchMedia(PRINTER).matches);
  return <div className="ledger-print">{isPrinting && <Sheet {...props} />}</div>;
}

function Sheet({ part, lines, columns, address }: Parameters<typeof LedgerPrint>[0]) {
  const t = useWords(LEDGER_WORDS);
  const c = useWords(COLUMN_WORDS);
  const figure = useFigure();
  const groupName = useGroupName(part.question.group);
  const indexes = Array.from({ length: Math.min(lines.count, WINDOW_ROWS) }, (_, index) => index);
  const partOf = useLedgerWindows(windowsOf(lines, indexes));
  const filters = useFilterSentence(address);
  const read = indexes.map((index) => {
    const line = lines.at(index);
    return line?.kind === 'row'
      ? { index, row: partOf(windowAt(line))?.items[line.place % WINDOW_ROWS] }
      : { index, group: line?.group };
  });
  const rows = read.filter(({ row, group }) => row !== undefined || group !== undefined);
  const more = part.groups === null ? part.total - rows.length : 0;
  return (
    <>
      {filters !== '' && <p>{filters}</p>}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {c[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ index, row, group }) => (
            <tr key={index}>
              {group && (
                <th colSpan={columns.length} scope="rowgroup">
                  {groupName(group)} {t.groupTasks({ n: figure(group.tasks) })}{' '}
                  {group.overdue > 0 && t.groupOverdue({ n: figure(group.overdue) })}
                </th>
              )}
              {row &&
                columns.map((column) => (
                  <td key={column}>
                    <LedgerCell row={row} column={column} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t.printed({ n: figure(rows.length), more: figure(more) })}</p>}
    </>
  );
}

function onPrinting(changed: () => void): () => void {
  const printer = matchMedia(PRINTER);
  printer.addEventListener('change', changed);
  return () => printer.removeEventListener('change', changed);
}
