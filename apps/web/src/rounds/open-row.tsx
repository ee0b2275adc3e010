import { memo } from 'react';
import { Button } from 'antd';
import { DayField } from '../design/index.js';
import { useWords } from '../language/index.js';
import { FilesField } from '../owed/index.js';
import type { SheetRow } from './data.js';
import type { Desk, DeskRow } from './desk.js';
import { MissingField } from './missing-field.js';
import { ROUND_WORDS } from './round-words.js';
import { Supporters } from './supporters.js';
import { TaskCell } from './task-cell.js';
import { CellFault, TextCell } from './text-cell.js';
import { useDeskRow } from './use-desk.js';

/** A row to fill: filled from last time and from the supporters' material, kept as it is typed. */
export const OpenRow = memo(function OpenRow({
  row,
  desk,
  hasUnit,
  onCompare,
}: {
  readonly row: SheetRow;
  readonly desk: Desk;
  readonly hasUnit: boolean;
  readonly onCompare: (id: string) => void;
}) {
  const t = useWords(ROUND_WORDS);
  const now = useDeskRow(desk, row.obligationId);
  const at = { row, desk, now };
  const { faults } = now;
  const also = faults[''] ?? faults['obligationId'] ?? faults['unchanged'];
  return (
    <tr data-row={row.obligationId} data-keeping={now.keeping}>
      <TaskCell row={row} hasUnit={hasUnit}>
        {row.last !== null && (
          <label className="round-unchanged">
            <input
              type="checkbox"
              checked={now.typed.unchanged}
              aria-label={t.cell({ field: t.unchanged, task: nameOf(row) })}
              onChange={({ target }) => desk.type(row.obligationId, { unchanged: target.checked })}
            />
            {t.unchanged}
          </label>
        )}
        {row.answer?.state === 'returned' && (
          <div className="owed-reason">
            <strong>{t.returned}</strong>
            {row.answer.reason}
          </div>
        )}
        <KeepingState now={now} onCompare={() => onCompare(row.obligationId)} />
        <CellFault text={also} />
      </TaskCell>
      <TextCell {...at} cell="progress" isFigure />
      <TextCell {...at} cell="summary">
        <Supporters row={row} desk={desk} now={now} />
      </TextCell>
      <TextCell {...at} cell="nextStep" />
      <TextCell {...at} cell="problem" />
      <td className="round-more" data-name={t.more}>
        <MoreFields {...at} />
      </td>
    </tr>
  );
});

function MoreFields({ row, desk, now }: { readonly row: SheetRow; readonly desk: Desk; readonly now: DeskRow }) {
  const t = useWords(ROUND_WORDS);
  const { typed, faults } = now;
  const id = row.obligationId;
  return (
    <>
      <label className="round-day">
        <span className="quiet">{t.actualOn}</span>
        <DayField
          isSmall
          aria-label={t.cell({ field: t.actualOn, task: nameOf(row) })}
          aria-invalid={faults['actualOn'] !== undefined}
          value={typed.actualOn ?? ''}
          onChange={(on) => desk.type(id, { actualOn: on === '' ? null : on })}
        />
      </label>
      <CellFault text={faults['actualOn']} />
      <MissingField row={row} typed={typed} onChange={(missing) => desk.type(id, { missing })} />
      <CellFault text={faults['missing']} />
      <FilesField
        files={typed.files}
        onChange={(change) => desk.type(id, { files: change(desk.row(id).typed.files) })}
      />
      <CellFault text={faults['fileIds']} />
    </>
  );
}

function KeepingState({ now, onCompare }: { readonly now: DeskRow; readonly onCompare: () => void }) {
  const t = useWords(ROUND_WORDS);
  const { keeping, writtenBy } = now;
  if (keeping === 'none') return null;
  if (keeping === 'stale')
    return (
      <Button size="small" danger onClick={onCompare}>
        {t.stale}
      </Button>
    );
  const saved = writtenBy === null ? t.saved : t.savedBy({ name: writtenBy });
  return (
    <div className="round-state" data-keeping={keeping}>
      {keeping === 'saved' ? saved : t[keeping]}
    </div>
  );
}

function nameOf({ taskTitle, departmentName }: SheetRow): string {
  return taskTitle ?? departmentName;
}
