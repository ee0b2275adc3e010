import { Checkbox } from 'antd';
import { memo, useRef } from 'react';
import { On } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { COMPLEXITIES, PARTS, useFieldWord } from '../words/index.js';
import { Confidence } from './confidence.js';
import type { ReviewTask } from './data.js';
import { TaskActions } from './task-actions.js';

const WORDS = words({
  mark: {
    zh: ({ number }: { number: number }) => `选中任务 ${String(number)}`,
    en: ({ number }: { number: number }) => `Mark task ${String(number)}`,
  },
  reviewed: { zh: '已审核', en: 'Reviewed' },
  dropped: { zh: '不立项', en: 'Left out' },
  noUnits: { zh: '尚未分派单位', en: 'No unit yet' },
  many: {
    zh: ({ first, count }: { first: string; count: number }) => `${first}等 ${String(count)} 个单位`,
    en: ({ first, count }: { first: string; count: number }) => `${first} and others, ${String(count)} units`,
  },
  continuous: { zh: '持续推进', en: 'Continuous' },
  noLimit: { zh: '无时限', en: 'no limit' },
  questions: {
    zh: ({ count }: { count: number }) => `${String(count)} 个问题待答`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 open question' : `${String(count)} open questions`),
  },
  weight: {
    zh: ({ weight }: { weight: number }) => `权重 ${String(weight)}`,
    en: ({ weight }: { weight: number }) => `weight ${String(weight)}`,
  },
});

const NAMED = 4;

/** One draft task: what was read, how sure it is, and what can be done with it when it is chosen. */
export const TaskCard = memo(function TaskCard({
  task,
  isChosen,
  isLit,
  isMarked,
  onChoose,
  onHover,
  onMark,
}: {
  readonly task: ReviewTask;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly isMarked: boolean;
  readonly onChoose: (taskId: string) => void;
  readonly onHover: (taskId: string | null) => void;
  readonly onMark: ((taskId: string) => void) | null;
}) {
  const t = useWords(WORDS);
  const choosing = useChoosing(() => {
    if (!isChosen) onChoose(task.id);
  });
  return (
    <article
      id={`task-${task.id}`}
      className="draft"
      tabIndex={isChosen ? 0 : -1}
      aria-labelledby={`title-${task.id}`}
      aria-current={isChosen ? 'true' : undefined}
      data-lit={isLit}
      data-state={task.state}
      {...choosing}
      onMouseEnter={() => onHover(task.id)}
      onMouseLeave={() => onHover(null)}
    >
      <div className="draft-head">
        {onMark && (
          <Checkbox
            checked={isMarked}
            aria-label={t.mark({ number: task.number })}
            onClick={(event) => event.stopPropagation()}
            onChange={() => onMark(task.id)}
          />
        )}
        <h3 id={`title-${task.id}`}>
          <span className="draft-number figure">{task.number}</span> {task.title}
        </h3>
        {task.isReviewed && (
          <span className="draft-reviewed">✓ {task.state === 'dropped' ? t.dropped : t.reviewed}</span>
        )}
      </div>
      {task.droppedReason !== null && <p className="quiet">{task.droppedReason}</p>}
      <Units task={task} />
      <Limits task={task} />
      {task.openQuestions > 0 && <p className="draft-asked">▲ {t.questions({ count: task.openQuestions })}</p>}
      <Confidence task={task} />
      {isChosen && <Chosen task={task} />}
    </article>
  );
});

// Choosing moves the cards: chosen by the focus of a press, the card would leave before the press ends on its checkbox.
function useChoosing(choose: () => void) {
  const isPressed = useRef(false);
  const press = () => {
    isPressed.current = true;
  };
  const release = () => {
    isPressed.current = false;
  };
  const focus = () => {
    if (!isPressed.current) choose();
  };
  return {
    onPointerDown: press,
    onPointerUp: release,
    onPointerCancel: release,
    onPointerLeave: release,
    onFocus: focus,
    onClick: choose,
  };
}

function Chosen({ task }: { readonly task: ReviewTask }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  return (
    <>
      <p className="draft-content">{task.content}</p>
      <p className="quiet">
        {[...task.path, word(COMPLEXITIES, task.complexity), t.weight({ weight: task.weight })].join(' · ')}
      </p>
      <TaskActions task={task} />
    </>
  );
}

function Units({ task: { assignments } }: { readonly task: ReviewTask }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  if (assignments.length === 0) return <p className="draft-asked">▲ {t.noUnits}</p>;
  const parts = (['lead', 'support', 'implement'] as const).map((part) => ({
    part,
    names: assignments.filter((one) => one.part === part).map(({ departmentName }) => departmentName),
  }));
  return (
    <dl className="draft-units">
      {parts
        .filter(({ names }) => names.length > 0)
        .map(({ part, names }) => (
          <div key={part}>
            <dt>{word(PARTS, part)}</dt>
            <dd>
              {names.length > NAMED
                ? t.many({ first: names.slice(0, 2).join('、'), count: names.length })
                : names.join('、')}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Limits({ task: { milestones, isContinuous } }: { readonly task: ReviewTask }) {
  const t = useWords(WORDS);
  if (milestones.length === 0 && !isContinuous) return <p className="draft-asked">▲ {t.noLimit}</p>;
  return (
    <ul className="draft-limits">
      {milestones.map(({ id, dueOn, content }) => (
        <li key={id}>
          {dueOn === null ? <span className="quiet">{t.noLimit}</span> : <On on={dueOn} />} {content}
        </li>
      ))}
      {isContinuous && <li>{t.continuous}</li>}
    </ul>
  );
}
