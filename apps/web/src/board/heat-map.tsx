import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { On } from '../design/index.js';
import { useWords } from '../language/index.js';
import { usePeriodWord } from '../words/index.js';
import { BOARD_WORDS } from './board-words.js';
import type { Board, BoardCell } from './data.js';
import { hrefOf, listAt } from './data.js';
import { useCellKeys } from './use-cell-keys.js';

/** How a cell stands: the worst that it holds. */
type Tone = 'overdue' | 'late' | 'inTime' | 'open';

const TONES: readonly Tone[] = ['inTime', 'open', 'late', 'overdue'];
const SHAPES: Readonly<Record<Tone, string>> = {
  inTime: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  open: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  late: 'M6 0 12 6 6 12 0 6Z',
  overdue: 'M1 1h10v10H1Z',
};

/** Units by rounds; every figure opens its list, and the arrow keys go from cell to cell. */
export function HeatMap({ board }: { readonly board: Board }) {
  const t = useWords(BOARD_WORDS);
  const navigate = useNavigate();
  const keys = useCellKeys();
  const periodWord = usePeriodWord();
  const cells = new Map(board.cells.map((cell) => [`${cell.departmentId} ${cell.period}`, cell]));
  // One listener for thousands of links.
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ href: link.getAttribute('href') ?? '' });
  };
  return (
    <>
      <Legend />
      <div className="wide board-heat" tabIndex={0} role="region" aria-label={t.heat}>
        <table onClick={open} {...keys}>
          <thead>
            <tr>
              <th scope="col">{t.unit}</th>
              {board.rounds.map(({ period, dueOn }) => (
                <th key={period} scope="col">
                  {periodWord(period)}
                  <div className="quiet">
                    <On on={dueOn} isShort />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.units.map((unit) => (
              <tr key={unit.departmentId}>
                <th scope="row">{unit.departmentName}</th>
                {board.rounds.map((round) => (
                  <Cell
                    key={round.period}
                    cell={cells.get(`${unit.departmentId} ${round.period}`)}
                    {...{ board, unit, round }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Cell({
  board,
  unit,
  round,
  cell,
}: {
  readonly board: Board;
  readonly unit: Board['units'][number];
  readonly round: Board['rounds'][number];
  readonly cell: BoardCell | undefined;
}) {
  const t = useWords(BOARD_WORDS);
  const periodWord = usePeriodWord();
  if (cell === undefined) return <td aria-label="" />;
  const { owed, answered, overdue } = cell;
  const place = [board.filter, unit.filter, round.filter] as const;
  const named = { unit: unit.departmentName, round: periodWord(round.period) };
  const tone = toneOf(cell);
  return (
    <td data-tone={tone}>
      <a
        href={hrefOf(listAt(...place, board.lists.owed))}
        aria-label={`${String(answered)}/${String(owed)} ${t.cell({ ...named, owed, answered })}`}
      >
        <Mark tone={tone} /> {answered}/{owed}
      </a>
      {overdue > 0 && (
        <a
          className="board-overdue"
          href={hrefOf(listAt(...place, board.lists.overdue))}
          aria-label={`!${String(overdue)} ${t.cellOverdue({ ...named, overdue })}`}
        >
          !{overdue}
        </a>
      )}
    </td>
  );
}

function Legend() {
  const t = useWords(BOARD_WORDS);
  return (
    <ul className="board-legend" aria-label={t.legend}>
      {TONES.map((tone) => (
        <li key={tone} data-tone={tone}>
          <Mark tone={tone} /> {t[tone]}
        </li>
      ))}
    </ul>
  );
}

function Mark({ tone }: { readonly tone: Tone }) {
  return (
    <svg width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[tone]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

function toneOf({ overdue, late, open }: BoardCell): Tone {
  if (overdue > 0) return 'overdue';
  if (late > 0) return 'late';
  return open > 0 ? 'open' : 'inTime';
}
