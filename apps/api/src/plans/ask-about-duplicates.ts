import { duplicateDuties } from '@duban/domain';
import type { TaskFacts, Tx } from '@duban/persistence';
import { askQuestions, earlierTasks, tasksOfPlan } from '@duban/persistence';

/** States in which a task is supervised. */
const SUPERVISED = ['issued', 'in-progress'];
const LOOKED_THROUGH = 3_000;
/** Two tasks are compared by so much of their words, so that looking through thousands stays quick. */
const COMPARED_CHARACTERS = 300;

/** Where to look: which plan, within the plans of which offices (null = all), and which of its tasks (left out = all). */
export interface DuplicateScope {
  readonly planId: string;
  readonly overseenIds: readonly string[] | null;
  readonly taskIds?: readonly string[];
}

/** Asks about each draft task that is like one already supervised under the same lead; gives how many such pairs there are. */
export async function askAboutDuplicates(tx: Tx, { planId, overseenIds, taskIds }: DuplicateScope): Promise<number> {
  const all = await tasksOfPlan(tx, planId);
  const tasks = all.filter(({ id, state }) => state === 'draft' && (taskIds?.includes(id) ?? true));
  const leads = [...new Set(tasks.map(leadOf).filter((lead) => lead !== null))];
  if (leads.length === 0) return 0;
  const others = await earlierTasks(tx, { planId, overseenIds, states: SUPERVISED, leads, limit: LOOKED_THROUGH });
  const found = duplicateDuties(
    tasks.map((task) => ({ lead: leadOf(task), text: wordingOf(task) })),
    others.map((other) => ({ lead: leadOf({ assignments: other.units }), text: wordingOf(other) })),
  );
  const questions = found.flatMap(({ task, other }) => {
    const [mine, theirs] = [tasks[task], others[other]];
    if (!mine || !theirs) return [];
    const line = mine.sources[0]?.lineFrom ?? null;
    return [{ code: 'task.duplicate', subject: theirs.title, taskId: mine.id, otherTaskId: theirs.id, line }];
  });
  await askQuestions(tx, planId, questions);
  return questions.length;
}

/** The beginning of the words of a task, by which likeness is told: its title, where its content does not begin with it, and its content. */
export function wordingOf({ title, content }: { readonly title: string; readonly content: string }): string {
  return (content.startsWith(title) ? content : `${title}\n${content}`).slice(0, COMPARED_CHARACTERS);
}

function leadOf({
  assignments,
}: {
  readonly assignments: readonly Pick<TaskFacts['assignments'][number], 'part' | 'departmentId'>[];
}) {
  return assignments.find(({ part }) => part === 'lead')?.departmentId ?? null;
}
