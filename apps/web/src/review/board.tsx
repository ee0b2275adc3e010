import { Button, Grid } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Loaded, useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import type { Clause, ReviewTask } from './data.js';
import { useSource } from './data.js';
import { bringIntoView } from './bring-into-view.js';
import { useAtReview } from './review-context.js';
import { SourcePane } from './source-pane.js';
import { TaskCard } from './task-card.js';

const WORDS = words({
  panes: { zh: '显示', en: 'Show' },
  source: { zh: '原文', en: 'Document' },
  tasks: { zh: '任务', en: 'Tasks' },
  marked: {
    zh: ({ count }: { count: number }) => `已选 ${String(count)} 项`,
    en: ({ count }: { count: number }) => `${String(count)} marked`,
  },
  assign: { zh: '批量分派', en: 'Assign all' },
  merge: { zh: '合并', en: 'Merge' },
  unmark: { zh: '取消选择', en: 'Unmark' },
});

/** The document beside the draft tasks; on a narrow screen one of the two. */
export function Board() {
  const t = useWords(WORDS);
  const isWide = Grid.useBreakpoint().lg !== false;
  const [{ pane = 'tasks' }, change] = useAddress();
  const [hovered, setHovered] = useState<string | null>(null);
  const [lines, setLines] = useState<Clause | null>(null);
  const shows = (which: string) => isWide || pane === which;
  return (
    <>
      {!isWide && (
        <div className="pane-choice no-print" role="group" aria-label={t.panes}>
          {(['source', 'tasks'] as const).map((one) => (
            <Button
              key={one}
              type={pane === one ? 'primary' : 'default'}
              aria-pressed={pane === one}
              onClick={() => change({ pane: one })}
            >
              {t[one]}
            </Button>
          ))}
        </div>
      )}
      <div className="panes">
        {shows('source') && <Document hovered={hovered} onHover={setLines} />}
        {shows('tasks') && <Tasks hovered={lines} onHover={setHovered} />}
      </div>
    </>
  );
}

function Document({
  hovered,
  onHover,
}: {
  readonly hovered: string | null;
  readonly onHover: (clause: Clause | null) => void;
}) {
  const t = useWords(WORDS);
  const { review, chosen } = useAtReview();
  const [{ line, fate }, change] = useAddress();
  const source = useSource(review.plan.id);
  const pointed = review.items.find(({ id }) => id === hovered) ?? chosen;
  const lit = useMemo(() => linesOf(pointed, source.data ?? []), [pointed, source.data]);
  const onClause = useCallback(
    (clause: Clause) => {
      const [first] = clause.tasks;
      change({ line: String(clause.lineFrom), ...(first && { task: first.id }) });
    },
    [change],
  );
  const lineChosen = hovered === null && line !== undefined ? Number(line) : null;
  return (
    <section className="pane" aria-label={t.source}>
      <Loaded query={source}>
        {(clauses) => (
          <SourcePane clauses={clauses} lit={lit} line={lineChosen} fate={fate} onClause={onClause} onHover={onHover} />
        )}
      </Loaded>
    </section>
  );
}

function linesOf(task: ReviewTask | null, clauses: readonly Clause[]): ReadonlySet<number> {
  if (task === null) return new Set();
  return new Set(clauses.filter(({ tasks }) => tasks.some(({ id }) => id === task.id)).map(({ lineFrom }) => lineFrom));
}

function Tasks({
  hovered,
  onHover,
}: {
  readonly hovered: Clause | null;
  readonly onHover: (taskId: string | null) => void;
}) {
  const t = useWords(WORDS);
  const { review, chosen, choose, mayEdit, mark, marked } = useAtReview();
  const pane = useRef<HTMLDivElement>(null);
  const [{ task }] = useAddress();
  useEffect(() => {
    // Whoever works inside the task sees it already; moving it under the mouse would lose the click.
    if (task === undefined || !pane.current || document.getElementById(`task-${task}`)?.matches(':focus-within'))
      return;
    bringIntoView(pane.current, `task-${task}`);
  }, [task]);
  return (
    <section className="pane" aria-label={t.tasks}>
      {marked.size > 0 && <Marked />}
      <div ref={pane} className="drafts" data-tasks>
        {review.items.map((task) => (
          <TaskCard
            key={task.id}
            task={task}
            isChosen={task.id === chosen?.id}
            isLit={hovered?.tasks.some(({ id }) => id === task.id) ?? false}
            isMarked={marked.has(task.id)}
            onChoose={choose}
            onHover={onHover}
            onMark={mayEdit ? mark : null}
          />
        ))}
      </div>
    </section>
  );
}

function Marked() {
  const t = useWords(WORDS);
  const { marked, open, unmarkAll } = useAtReview();
  return (
    <div className="marked no-print" role="status">
      {t.marked({ count: marked.size })}
      <Button size="small" type="primary" onClick={() => open('assign')}>
        {t.assign}
      </Button>
      <Button size="small" disabled={marked.size < 2} onClick={() => open('merge')}>
        {t.merge}
      </Button>
      <Button size="small" type="text" onClick={unmarkAll}>
        {t.unmark}
      </Button>
    </div>
  );
}
