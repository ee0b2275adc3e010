import type { ReactNode } from 'react';
import { useAddress } from '../../design/index.js';
import type { ReviewTask } from '../data.js';
import { useAtReview } from '../review-context.js';
import { AddTask } from './add-task.js';
import { ApprovePlan } from './approve-plan.js';
import { AssignUnits } from './assign-units.js';
import { DropClauses, RestoreClauses } from './clauses.js';
import { DropTask } from './drop-task.js';
import { EditTask } from './edit-task.js';
import { IssuePlan } from './issue-plan.js';
import { KeysShown } from './keys-shown.js';
import { MergeTasks } from './merge-tasks.js';
import { RevisePlan } from './revise-plan.js';
import { SplitTask } from './split-task.js';

type Of<Given> = Readonly<Record<string, (given: Given) => ReactNode>>;

const OF_TASK: Of<ReviewTask> = {
  edit: (task) => <EditTask key={task.id} task={task} />,
  split: (task) => <SplitTask key={task.id} task={task} />,
  drop: (task) => <DropTask task={task} />,
};
const OF_TASKS: Of<readonly ReviewTask[]> = {
  assign: (tasks) => <AssignUnits tasks={tasks} />,
  merge: (tasks) => <MergeTasks tasks={tasks} />,
};
const OF_LINE: Of<number> = {
  add: (line) => <AddTask line={line} />,
  'drop-clauses': (line) => <DropClauses from={line} to={line} />,
  'restore-clauses': (line) => <RestoreClauses line={line} />,
};
const OF_PLAN: Readonly<Record<string, () => ReactNode>> = {
  keys: () => <KeysShown />,
  revise: () => <RevisePlan />,
  approve: () => <ApprovePlan />,
  issue: () => <IssuePlan />,
  'drop-uncovered': () => <DropUncovered />,
};

/** What is open over the review, as the address says. */
export function Dialogs() {
  const { review, chosen, marked } = useAtReview();
  const [address] = useAddress();
  const what = address['do'] ?? '';
  const several = review.items.filter(({ id }) => marked.has(id));
  const tasks = several.length > 0 ? several : chosen === null ? [] : [chosen];
  const line = Number(address['line'] ?? 0);
  return (
    <>
      {OF_PLAN[what]?.()}
      {chosen && OF_TASK[what]?.(chosen)}
      {tasks.length > 0 && OF_TASKS[what]?.(tasks)}
      {line > 0 && OF_LINE[what]?.(line)}
    </>
  );
}

function DropUncovered() {
  const lines = useAtReview().review.faults.flatMap(({ line }) => line ?? []);
  return lines.length === 0 ? null : <DropClauses from={Math.min(...lines)} to={Math.max(...lines)} />;
}
