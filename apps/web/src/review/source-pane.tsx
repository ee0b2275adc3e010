import { Button } from 'antd';
import { memo, useEffect, useRef } from 'react';
import { useWords, words } from '../language/index.js';
import { CLAUSE_FATES, useFieldWord } from '../words/index.js';
import { bringIntoView } from './bring-into-view.js';
import type { Clause } from './data.js';
import { useAtReview } from './review-context.js';

const WORDS = words({
  line: {
    zh: ({ line }: { line: number }) => `第 ${String(line)} 行`,
    en: ({ line }: { line: number }) => `Line ${String(line)}`,
  },
  task: {
    zh: ({ number }: { number: number }) => `任务 ${String(number)}`,
    en: ({ number }: { number: number }) => `Task ${String(number)}`,
  },
  leftOut: {
    zh: ({ reason }: { reason: string }) => `不立项：${reason}`,
    en: ({ reason }: { reason: string }) => `Left out: ${reason}`,
  },
  add: { zh: '立为任务', en: 'Make it a task' },
  drop: { zh: '注明不立项', en: 'Leave out' },
  restore: { zh: '撤销不立项', en: 'Take it back' },
});

const LONG = 800;

/** The document by paragraphs; what is lit stands in view. */
export function SourcePane({
  clauses,
  lit,
  line,
  fate,
  onClause,
  onHover,
}: {
  readonly clauses: readonly Clause[];
  /** The lines of the task that is pointed at. */
  readonly lit: ReadonlySet<number>;
  /** The paragraph chosen. */
  readonly line: number | null;
  readonly fate: string | undefined;
  readonly onClause: (clause: Clause) => void;
  readonly onHover: (clause: Clause | null) => void;
}) {
  const pane = useRef<HTMLDivElement>(null);
  const first = line ?? clauses.find(({ lineFrom }) => lit.has(lineFrom))?.lineFrom ?? null;
  useEffect(() => {
    if (first !== null && pane.current) bringIntoView(pane.current, `clause-${String(first)}`);
  }, [first]);
  const shown = fate === undefined ? clauses : clauses.filter((clause) => clause.fate === fate);
  return (
    <div ref={pane} className="source-lines" data-long={clauses.length > LONG}>
      {shown.map((clause) => (
        <ClauseRow
          key={clause.lineFrom}
          clause={clause}
          isLit={lit.has(clause.lineFrom)}
          isChosen={line === clause.lineFrom}
          onClause={onClause}
          onHover={onHover}
        />
      ))}
    </div>
  );
}

const ClauseRow = memo(function ClauseRow({
  clause,
  isLit,
  isChosen,
  onClause,
  onHover,
}: {
  readonly clause: Clause;
  readonly isLit: boolean;
  readonly isChosen: boolean;
  readonly onClause: (clause: Clause) => void;
  readonly onHover: (clause: Clause | null) => void;
}) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  return (
    <div
      id={`clause-${String(clause.lineFrom)}`}
      className="clause"
      data-fate={clause.fate}
      data-lit={isLit}
      data-chosen={isChosen}
      onClick={() => onClause(clause)}
      onMouseEnter={() => onHover(clause)}
      onMouseLeave={() => onHover(null)}
    >
      <button
        type="button"
        className="clause-line figure"
        aria-label={t.line({ line: clause.lineFrom })}
        aria-pressed={isChosen}
      >
        {clause.lineFrom}
      </button>
      <div className="clause-body">
        <div>{clause.text}</div>
        <div className="clause-marks">
          <span>{word(CLAUSE_FATES, clause.fate)}</span>
          <ClauseTasks clause={clause} />
          {clause.droppedReason !== null && <span>{t.leftOut({ reason: clause.droppedReason })}</span>}
        </div>
        {isChosen && <ClauseActions clause={clause} />}
      </div>
    </div>
  );
});

function ClauseTasks({ clause }: { readonly clause: Clause }) {
  const t = useWords(WORDS);
  const { choose } = useAtReview();
  return clause.tasks.map(({ id, number }) => (
    <button
      key={id}
      type="button"
      className="clause-task"
      onClick={(event) => {
        event.stopPropagation();
        choose(id);
      }}
    >
      {t.task({ number })}
    </button>
  ));
}

function ClauseActions({ clause }: { readonly clause: Clause }) {
  const t = useWords(WORDS);
  const { mayEdit, open } = useAtReview();
  if (!mayEdit) return null;
  return (
    <div className="draft-actions no-print" onClick={(event) => event.stopPropagation()}>
      <Button size="small" onClick={() => open('add')}>
        {t.add}
      </Button>
      {clause.tasks.length === 0 && clause.droppedReason === null && (
        <Button size="small" onClick={() => open('drop-clauses')}>
          {t.drop}
        </Button>
      )}
      {clause.droppedReason !== null && (
        <Button size="small" onClick={() => open('restore-clauses')}>
          {t.restore}
        </Button>
      )}
    </div>
  );
}
