import { memo, useEffect, useRef } from 'react';
import { useAddress } from '../design/index.js';
import { useWords } from '../language/index.js';
import type { SheetRow } from './data.js';
import type { Desk } from './desk.js';
import { moveBetweenCells } from './move-between-cells.js';
import { OpenRow } from './open-row.js';
import { ROUND_WORDS } from './round-words.js';
import { SentRow } from './sent-row.js';

/** All tasks of the unit in one grid, one a row; a keystroke draws only its own row again. */
export const RoundGrid = memo(function RoundGrid({
  rows,
  desk,
  onCompare,
}: {
  readonly rows: readonly SheetRow[];
  readonly desk: Desk;
  readonly onCompare: (id: string) => void;
}) {
  const t = useWords(ROUND_WORDS);
  const [{ row: asked }] = useAddress();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (asked === undefined) return;
    body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(asked)}"] [data-cell]`)?.focus();
  }, [asked]);
  const hasSeveralUnits = new Set(rows.map(({ departmentId }) => departmentId)).size > 1;
  return (
    <div className="section round-box">
      <table className="round">
        <thead>
          <tr>
            {[t.task, t.progress, t.summary, t.nextStep, t.problem, t.more].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={moveBetweenCells}>
          {rows.map((row) =>
            row.may.length > 0 ? (
              <OpenRow key={row.obligationId} row={row} desk={desk} hasUnit={hasSeveralUnits} onCompare={onCompare} />
            ) : (
              <SentRow key={row.obligationId} row={row} hasUnit={hasSeveralUnits} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
});
