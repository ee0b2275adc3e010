import { useLanguage, localeOf, useWords } from '../language/index.js';
import { LedgerCell } from './cells.js';
import { CARD_COLUMNS } from './columns.js';
import type { LedgerRow } from './data.js';
import type { GridProps } from './grid-props.js';
import { LEDGER_WORDS } from './ledger-words.js';
import type { Line } from './lines.js';
import { useGroupName } from './use-group-name.js';

/** Where a line stands in the grid. */
interface Seat {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
  readonly onPoint: (index: number) => void;
}

/** One task; a grey line while it is being read. */
export function RowLine({
  row,
  seat,
  props,
}: {
  readonly row: LedgerRow | undefined;
  readonly seat: Seat;
  readonly props: GridProps;
}) {
  const t = useWords(LEDGER_WORDS);
  const { part, isNarrow } = props;
  const columns = isNarrow ? CARD_COLUMNS : props.columns;
  return (
    <div {...placed(seat)} aria-level={part.groups === null ? undefined : 2}>
      {row === undefined ? (
        <div role="gridcell" aria-colspan={columns.length} className="ledger-unread">
          <span className="visually-hidden">{t.reading}</span>
        </div>
      ) : (
        columns.map((column) => (
          <div key={column} role="gridcell" data-column={column}>
            <LedgerCell row={row} column={column} />
          </div>
        ))
      )}
    </div>
  );
}

/** The head of a group: its name, how many tasks it holds, and how many of them are overdue. */
export function GroupLine({
  line: { group, id, isOpen },
  seat,
  props: { part, columns, onToggle },
}: {
  readonly line: Extract<Line, { kind: 'group' }>;
  readonly seat: Seat;
  readonly props: GridProps;
}) {
  const t = useWords(LEDGER_WORDS);
  const name = useGroupName(part.question.group)(group);
  const figure = useFigure();
  return (
    <div {...placed(seat)} data-group="" aria-level={1} aria-expanded={isOpen} onClick={() => onToggle(id)}>
      <div role="gridcell" aria-colspan={columns.length} className="ledger-group">
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" data-open={isOpen || undefined}>
          <path d="M2 1 8 5 2 9Z" fill="currentColor" />
        </svg>
        <strong title={name}>{name}</strong>
        <span className="quiet">{t.groupTasks({ n: figure(group.tasks) })}</span>
        {group.overdue > 0 && (
          <span className="light" data-light="overdue">
            {t.groupOverdue({ n: figure(group.overdue) })}
          </span>
        )}
      </div>
    </div>
  );
}

/** A number with its thousands apart. */
export function useFigure(): (n: number) => string {
  const { language } = useLanguage();
  return (n) => n.toLocaleString(localeOf(language));
}

function placed({ id, index, top, isActive, onPoint }: Seat) {
  return {
    id,
    role: 'row',
    'aria-rowindex': index + 2,
    className: 'ledger-row',
    'data-active': isActive || undefined,
    style: { transform: `translateY(${String(top)}px)` },
    onMouseDown: () => onPoint(index),
  } as const;
}
