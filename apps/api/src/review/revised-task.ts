import type { TaskDraft } from '@duban/ingestion';
import type { NewAssignment, NewMilestone, NewTask, TaskFacts } from '@duban/persistence';
import { REVIEWED } from './reviewed.js';
import type { TaskRevision } from './revision.js';

/** The reason under which a task is left out whose words a revised document no longer has. */
export const GONE = '修订后的文件不再有此项';

/** A task after a revision; units and milestones are null where they stay. */
export interface RevisedTask {
  readonly task: TaskFacts;
  readonly drafts: readonly TaskDraft[];
  readonly assignments: readonly NewAssignment[] | null;
  readonly milestones: readonly NewMilestone[] | null;
}

/** What the revised document says, task by task. */
export interface RevisedDocument {
  readonly drafts: readonly TaskDraft[];
  readonly drafted: readonly NewTask[];
}

/** The task after a revision: whatever a person decided stays, the rest follows the new words; without any words left it is left out. */
export function revisedTask(
  task: TaskFacts,
  revision: TaskRevision,
  { drafts, drafted }: RevisedDocument,
): RevisedTask {
  const places = [...revision.unchanged, ...revision.changed].sort((a, b) => a - b);
  const told = places.flatMap((place) => drafts[place] ?? []);
  const sources = told.map(({ source }) => ({ lineFrom: source.lineFrom, lineTo: source.lineTo }));
  const path = told[0]?.path ?? task.path;
  const decided = revision.changed.length === 0 ? task.decided : task.decided.filter((field) => field !== REVIEWED);
  const moved = { task: { ...task, sources, path, decided }, drafts: told, assignments: null, milestones: null };
  if (places.length === 0) return { ...moved, task: leftOut(moved.task) };
  const [changed] = revision.changed;
  const next = changed === undefined ? undefined : drafted[changed];
  return revision.isWhole && next ? reworded(moved, next) : moved;
}

function leftOut(task: TaskFacts): TaskFacts {
  return task.state === 'dropped' ? task : { ...task, state: 'dropped', droppedReason: GONE };
}

function reworded({ task, drafts }: RevisedTask, next: NewTask): RevisedTask {
  const isDecided = (field: string) => task.decided.includes(field);
  return {
    task: {
      ...task,
      title: isDecided('title') ? task.title : next.title,
      content: isDecided('content') ? task.content : next.content,
      isContinuous: isDecided('limit') ? task.isContinuous : next.isContinuous,
    },
    drafts,
    assignments: isDecided('assignment') ? null : next.assignments,
    milestones: isDecided('milestones') ? null : next.milestones,
  };
}
