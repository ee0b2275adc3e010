import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/index.js';
import { At, On, ProgressLight, TimeLight } from '../design/index.js';
import { useWords } from '../language/index.js';
import { COMPLEXITIES, ESCALATIONS, KINDS, PROGRESS_LIGHTS, TASK_STATES, useFieldWord } from '../words/index.js';
import type { Column } from './columns.js';
import type { LedgerRow } from './data.js';
import { LEDGER_WORDS } from './ledger-words.js';

type Word = ReturnType<typeof useFieldWord>;
type Cell = (row: LedgerRow, word: Word) => ReactNode;

const CELLS: Readonly<Record<Column, Cell>> = {
  number: ({ number }) => number,
  title: ({ taskId, title }) => (
    <Link to="/tasks/$taskId" params={{ taskId }} preload={false} tabIndex={-1} title={title}>
      {title}
    </Link>
  ),
  plan: ({ planTitle }) => planTitle,
  action: ({ action }) => action,
  item: ({ item }) => item,
  complexity: ({ complexity }, word) => word(COMPLEXITIES, complexity),
  state: ({ state }, word) => word(TASK_STATES, state),
  weight: ({ weight }) => weight,
  lead: ({ lead }) => lead?.name,
  supporting: ({ supporting }) => <Units units={supporting} />,
  implementing: ({ implementing }) => <Units units={implementing} />,
  issuedOn: ({ issuedOn }) => <On on={issuedOn} />,
  limitOn: ({ limitOn }) => <On on={limitOn} />,
  nextDueOn: ({ nextDueOn }) => <On on={nextDueOn} />,
  nextDueKind: ({ nextDueKind }, word) => word(KINDS, nextDueKind),
  feedbackAt: ({ feedbackAt }) => <At at={feedbackAt} isShort />,
  timeLight: ({ timeLight }) => <TimeLight light={timeLight} />,
  progress: ({ progress, plannedProgress, progressLight }) => (
    <ProgressLight light={progressLight} progress={progress} planned={plannedProgress} isShort />
  ),
  plannedProgress: ({ plannedProgress }) => (plannedProgress === null ? null : `${String(plannedProgress)}%`),
  progressLight: ({ progressLight }, word) => (
    <span className="light" data-light={progressLight ?? undefined}>
      {word(PROGRESS_LIGHTS, progressLight)}
    </span>
  ),
  overdue: ({ overdue }) => (overdue === 0 ? null : overdue),
  escalation: ({ escalation }, word) => (escalation === null ? null : word(ESCALATIONS, escalation)),
  laterLimits: ({ laterLimits }) => (laterLimits === 0 ? null : laterLimits),
};

/** What one cell of the ledger shows. */
export function LedgerCell({ row, column }: { readonly row: LedgerRow; readonly column: Column }) {
  const word = useFieldWord();
  return CELLS[column](row, word) ?? <span className="quiet">—</span>;
}

function Units({ units: { count, names } }: { readonly units: Schemas['UnitsView'] }) {
  const t = useWords(LEDGER_WORDS);
  if (count === 0) return <span className="quiet">—</span>;
  const all = names.join('、');
  return <span title={all}>{count > names.length ? t.andMore({ names: all, n: count }) : all}</span>;
}
