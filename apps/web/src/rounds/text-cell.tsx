import type { ReactNode } from 'react';
import { useId } from 'react';
import { useWords } from '../language/index.js';
import type { SheetRow } from './data.js';
import type { Desk, DeskRow } from './desk.js';
import { ROUND_WORDS } from './round-words.js';
import type { Cell } from './typed.js';
import { shownIn } from './typed.js';

/** One cell to type in; last time's words stand in it, shown as such, until it is typed in. */
export function TextCell({
  row,
  desk,
  now,
  cell,
  isFigure = false,
  children,
}: {
  readonly row: SheetRow;
  readonly desk: Desk;
  readonly now: DeskRow;
  readonly cell: Cell;
  readonly isFigure?: boolean;
  readonly children?: ReactNode;
}) {
  const t = useWords(ROUND_WORDS);
  const faultId = useId();
  const shown = shownIn(cell, row, now.typed);
  const fault = now.faults[cell];
  const given = {
    value: shown,
    'data-cell': cell,
    'data-from': now.typed[cell] === null && shown !== '' ? 'last' : undefined,
    'aria-label': t.cell({ field: t[cell], task: row.taskTitle ?? row.departmentName }),
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : faultId,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      desk.type(row.obligationId, { [cell]: target.value, unchanged: false }),
  };
  return (
    <td className={`round-${cell}`} data-name={t[cell]}>
      {isFigure ? (
        <input type="text" inputMode="numeric" maxLength={3} {...given} />
      ) : (
        <textarea rows={2} maxLength={10_000} {...given} />
      )}
      <CellFault id={faultId} text={fault} />
      {children}
    </td>
  );
}

/** What is wrong with a cell. */
export function CellFault({ id, text }: { readonly id?: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <div id={id} className="field-fault">
      {text}
    </div>
  );
}
