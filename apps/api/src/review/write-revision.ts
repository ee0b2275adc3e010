import type { NewQuestion, TaskFacts, Tx } from '@duban/persistence';
import {
  askQuestions,
  insertTasks,
  nextTaskNumber,
  renumberTasks,
  replaceAssignments,
  replaceClauses,
  replaceMilestones,
  replaceQuestions,
  saveSource,
  saveTask,
  saveTaskDrafts,
  tasksOfPlan,
} from '@duban/persistence';
import type { DraftTasks, ReadPlanDocument } from '../plans/index.js';
import { askAboutDuplicates } from '../plans/index.js';
import { revisedTask } from './revised-task.js';
import type { Before, Revision, TaskRevision } from './revision.js';
import { clausesCarried, linesCarried } from './revision.js';

/** A revision with everything that writing it needs. */
export interface RevisionToWrite {
  readonly planId: string;
  readonly revision: Revision;
  readonly tasks: readonly TaskFacts[];
  readonly before: Before;
  readonly document: ReadPlanDocument;
  readonly drafted: DraftTasks;
  readonly sourceFileId: string;
  readonly overseenIds: readonly string[] | null;
}

/** Writes a revised document over the present one: decisions stay, new clauses become tasks, vanished ones are left out with that reason. */
export async function writeRevision(tx: Tx, writing: RevisionToWrite): Promise<void> {
  const { planId, revision, before, document, sourceFileId, overseenIds } = writing;
  await saveSource(tx, planId, { sourceFileId, draft: document.draft });
  await replaceClauses(tx, planId, clausesCarried(before.clauses, document.clauses, revision.clauses));
  await reviseTasks(tx, writing);
  const added = await addTasks(tx, writing);
  await renumberTasks(tx, planId, inOrder(await tasksOfPlan(tx, planId)));
  await replaceQuestions(tx, planId);
  await askQuestions(tx, planId, questionsAfter(writing, added));
  const touched = revision.tasks.filter(({ changed }) => changed.length > 0).map(({ taskId }) => taskId);
  await askAboutDuplicates(tx, { planId, overseenIds, taskIds: [...touched, ...added.values()] });
}

async function reviseTasks(tx: Tx, { revision, tasks, before, document, drafted }: RevisionToWrite): Promise<void> {
  const byId = new Map(revision.tasks.map((one) => [one.taskId, one]));
  const lines = { before: before.clauses, after: document.clauses, by: revision.clauses };
  for (const task of tasks) {
    const told = byId.get(task.id);
    const next = told
      ? revisedTask(task, told, { drafts: document.draft.tasks, drafted: drafted.tasks })
      : {
          task: { ...task, sources: linesCarried(task.sources, lines) },
          drafts: [],
          assignments: null,
          milestones: null,
        };
    if (!(await saveTask(tx, next.task))) throw new Error(`task ${task.id} changed under its plan's lock`);
    if (told) await saveTaskDrafts(tx, [{ id: task.id, drafts: next.drafts }]);
    if (next.assignments) await replaceAssignments(tx, task.id, next.assignments);
    if (next.milestones) await replaceMilestones(tx, task.id, next.milestones);
  }
}

/** Writes the tasks of the clauses that came; answers their ids by place in the revised document. */
async function addTasks(tx: Tx, { planId, revision, drafted }: RevisionToWrite): Promise<ReadonlyMap<number, string>> {
  const number = await nextTaskNumber(tx, planId);
  const places = revision.drafts.added;
  const tasks = places.flatMap((place) => drafted.tasks[place] ?? []);
  const ids = await insertTasks(
    tx,
    planId,
    tasks.map((task, index) => ({ ...task, number: number + index })),
  );
  return new Map(places.map((place, index) => [place, ids[index] ?? '']));
}

/** Tasks stand where their words stand in the document; those without words there keep to the end. */
function inOrder(tasks: readonly TaskFacts[]): string[] {
  const line = ({ sources }: TaskFacts) => sources[0]?.lineFrom ?? Number.MAX_SAFE_INTEGER;
  return [...tasks].sort((a, b) => line(a) - line(b) || a.number - b.number).map(({ id }) => id);
}

function questionsAfter(
  { revision, tasks, drafted, before, document }: RevisionToWrite,
  added: ReadonlyMap<number, string>,
): NewQuestion[] {
  const taken = new Map(added);
  for (const { taskId, changed, isWhole } of revision.tasks)
    if (isWhole) for (const place of changed) taken.set(place, taskId);
  const lineOf = (place: number | undefined) => document.draft.tasks[place ?? -1]?.source.lineFrom ?? null;
  const read = drafted.questions.flatMap(({ task, ...question }): NewQuestion[] => {
    if (task === null) return [{ ...question, taskId: null }];
    const taskId = taken.get(task);
    return taskId === undefined ? [] : [{ ...question, taskId }];
  });
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  const ask = (code: string, { taskId, changed, unchanged }: TaskRevision): NewQuestion => {
    return { code, subject: titles.get(taskId) ?? '', taskId, line: lineOf(changed[0] ?? unchanged[0]) };
  };
  const revised = revision.tasks.filter(({ changed }) => changed.length > 0).map((one) => ask('task.revised', one));
  const withdrawn = revision.tasks.filter(isPartlyGone).map((one) => ask('task.withdrawn', one));
  return [...read, ...revised, ...withdrawn, ...leftOutRevised({ revision, before, document })];
}

function isPartlyGone({ gone, changed, unchanged }: TaskRevision): boolean {
  return gone > 0 && changed.length + unchanged.length > 0;
}

function leftOutRevised({
  revision,
  before,
  document,
}: Pick<RevisionToWrite, 'revision' | 'before' | 'document'>): NewQuestion[] {
  const dropped = revision.clauses.changed.filter(({ from }) => (before.clauses[from]?.droppedReason ?? null) !== null);
  return dropped.flatMap(({ to }) => {
    const clause = document.clauses[to];
    if (!clause) return [];
    return [{ code: 'clause.revised', subject: clause.text.slice(0, 60), taskId: null, line: clause.lineFrom }];
  });
}
