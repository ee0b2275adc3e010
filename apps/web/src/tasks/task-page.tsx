import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { Alert } from 'antd';
import { Refused } from '../api/index.js';
import { Loaded, Nothing, Page, Parts, useAddress } from '../design/index.js';
import { useWords } from '../language/index.js';
import { COMPLEXITIES, TASK_STATES, useFieldWord } from '../words/index.js';
import type { TaskDetail } from './data.js';
import { useTask } from './data.js';
import { FilesPart } from './files-part.js';
import { OverviewPart } from './overview-part.js';
import { TASK_WORDS } from './task-words.js';
import { HistoryPart } from './timeline/history-part.js';
import { TimelinePart } from './timeline/timeline-part.js';
import { TaskActs } from './work/task-acts.js';
import { SubmissionsPart } from './work/submissions-part.js';
import './tasks.css';

/** One task: who, by when and why, and what happened. */
export function TaskPage() {
  const t = useWords(TASK_WORDS);
  const { taskId } = useParams({ strict: false });
  const query = useTask(taskId ?? '');
  if (query.error instanceof Refused && query.error.status === 404)
    return (
      <Page title={t.gone}>
        <Nothing title={t.goneHint}>
          <Link to="/plans">{t.toPlans}</Link>
        </Nothing>
      </Page>
    );
  if (query.data === undefined)
    return (
      <Page title={t.title}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    );
  return <Shown task={query.data} />;
}

function Shown({ task }: { readonly task: TaskDetail }) {
  const t = useWords(TASK_WORDS);
  const { number, title, planId, planTitle, path } = task;
  return (
    <Page
      title={t.numbered({ number, title })}
      trail={
        <>
          <Link to="/plans/$planId" params={{ planId }}>
            {planTitle}
          </Link>
          {path.map((heading) => (
            <span key={heading}> › {heading}</span>
          ))}
        </>
      }
      under={<Facts task={task} />}
      more={<TaskActs task={task} />}
    >
      {task.state === 'draft' && (
        <Alert
          type="info"
          showIcon
          title={t.inReview}
          className="task-notice"
          action={
            <Link to="/plans/$planId/review" params={{ planId }}>
              {t.toReview}
            </Link>
          }
        />
      )}
      <TaskParts task={task} />
    </Page>
  );
}

function Facts({ task }: { readonly task: TaskDetail }) {
  const t = useWords(TASK_WORDS);
  const word = useFieldWord();
  const { state, complexity, weight, isContinuous, droppedReason } = task;
  return (
    <>
      <strong>{word(TASK_STATES, state)}</strong> · {word(COMPLEXITIES, complexity)} · {t.weight({ weight })}
      {isContinuous && <> · {t.continuous}</>}
      {droppedReason !== null && (
        <div>
          {t.dropped}: {droppedReason}
        </div>
      )}
    </>
  );
}

function TaskParts({ task }: { readonly task: TaskDetail }) {
  const t = useWords(TASK_WORDS);
  const [{ part }] = useAddress();
  const aim = useRouterState({ select: ({ location }) => location.hash });
  // A link to an event opens the line that it stands on.
  const current = part ?? (aim === '' ? 'overview' : 'timeline');
  const files = task.submissions.reduce((count, submission) => count + submission.files.length, 0);
  const parts = [
    { key: 'overview', name: t.overview },
    { key: 'timeline', name: t.timeline },
    { key: 'submissions', name: t.submissions },
    { key: 'files', name: t.files, count: files },
    { key: 'history', name: t.history },
  ];
  return (
    <>
      <Parts label={t.parts} parts={parts} current={current} />
      {current === 'overview' && <OverviewPart task={task} />}
      {current === 'timeline' && <TimelinePart taskId={task.id} />}
      {current === 'submissions' && <SubmissionsPart task={task} />}
      {current === 'files' && <FilesPart task={task} />}
      {current === 'history' && <HistoryPart taskId={task.id} />}
    </>
  );
}
