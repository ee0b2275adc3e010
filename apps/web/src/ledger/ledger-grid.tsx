import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../language/index.js';
import { tracksOf, widthOf } from './columns.js';
import { useLedgerWindows, WINDOW_ROWS } from './data.js';
import { GridHead } from './grid-head.js';
import type { GridProps } from './grid-props.js';
import { GroupLine, RowLine } from './grid-lines.js';
import { LEDGER_WORDS } from './ledger-words.js';
import type { Line } from './lines.js';
import { windowAt, windowsOf } from './lines.js';
import { useGrid } from './use-grid.js';
import { useSettled } from './use-settled.js';

const NEAR_LINES = 40;

type RowOf = Extract<Line, { kind: 'row' }>;

/** The ledger's lines, of which only those on the screen exist and only their windows are read. */
export function LedgerGrid(props: GridProps) {
  const { part, lines, columns, isOld, isNarrow } = props;
  const t = useWords(LEDGER_WORDS);
  const place = useRef<HTMLDivElement>(null);
  const grid = useGrid({ place, lines, isNarrow });
  const navigate = useNavigate();
  const indexes = grid.items.map(({ index }) => index);
  const windows = useSettled(windowsOf(lines, withNear(indexes, lines.count)), grid.isMoving);
  const partOf = useLedgerWindows(windows);
  const { toStart } = grid;
  useEffect(() => {
    toStart();
  }, [part.question, toStart]);
  const active = lines.at(grid.active);
  const rowOf = (line: RowOf) => partOf(windowAt(line))?.items[line.place % WINDOW_ROWS];
  const act = (key: string, index: number) => {
    const line = lines.at(index);
    if (line?.kind === 'group') return toggles(key, line) && done(() => props.onToggle(line.id));
    const row = line && rowOf(line);
    const opens = key === 'Enter' && row !== undefined;
    return opens && done(() => void navigate({ to: '/tasks/$taskId', params: { taskId: row.taskId } }));
  };
  return (
    <div
      ref={place}
      className="ledger-grid"
      role={part.groups === null ? 'grid' : 'treegrid'}
      tabIndex={0}
      aria-label={t.title}
      aria-rowcount={lines.count + 1}
      aria-colcount={columns.length}
      aria-busy={isOld}
      aria-activedescendant={active === undefined ? undefined : grid.idOf(grid.active)}
      data-narrow={isNarrow || undefined}
      onKeyDown={(event) => grid.onKey(event, act)}
      style={{ '--tracks': tracksOf(columns), '--width': `${String(isNarrow ? 0 : widthOf(columns))}px` } as object}
    >
      <GridHead {...props} />
      <div className="ledger-lines" role="rowgroup" style={{ height: grid.height }}>
        {grid.items.map(({ index, top }) => {
          const line = lines.at(index);
          const seat = { id: grid.idOf(index), index, top, isActive: index === grid.active, onPoint: grid.onPoint };
          if (line === undefined) return null;
          if (line.kind === 'group') return <GroupLine key={index} line={line} seat={seat} props={props} />;
          return <RowLine key={index} row={rowOf(line)} seat={seat} props={props} />;
        })}
      </div>
    </div>
  );
}

/** The lines on the screen and those that come next on either side, so that they have been read when they come. */
function withNear(indexes: readonly number[], count: number): number[] {
  const [first, last] = [indexes.at(0), indexes.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [Math.max(0, first - NEAR_LINES), ...indexes, Math.min(count - 1, last + NEAR_LINES)];
}

function toggles(key: string, { isOpen }: Extract<Line, { kind: 'group' }>): boolean {
  return key === 'Enter' || key === ' ' || key === (isOpen ? 'ArrowLeft' : 'ArrowRight');
}

function done(act: () => void): true {
  act();
  return true;
}
