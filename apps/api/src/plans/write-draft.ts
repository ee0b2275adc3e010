import type { ClauseFacts, Tx } from '@duban/persistence';
import { askQuestions, insertTasks, replaceClauses } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { viewerOf } from '../seeing/index.js';
import { askAboutDuplicates } from './ask-about-duplicates.js';
import type { DraftTasks } from './draft-tasks.js';

/** What was read out of a document, ready to be written as a draft. */
export interface Drafted {
  readonly clauses: readonly ClauseFacts[];
  readonly drafted: DraftTasks;
  readonly actor: Actor;
}

/** Writes the clauses, tasks and questions of a new draft; answers how many tasks and questions, and how many look like tasks supervised already. */
export async function writeDraft(
  tx: Tx,
  planId: string,
  { clauses, drafted, actor }: Drafted,
): Promise<{ tasks: number; questions: number; duplicates: number }> {
  const { tasks, questions } = drafted;
  await replaceClauses(tx, planId, clauses);
  const ids = await insertTasks(tx, planId, tasks);
  const idOf = (task: number | null) => (task === null ? null : (ids[task] ?? null));
  await askQuestions(
    tx,
    planId,
    questions.map(({ task, ...question }) => ({ ...question, taskId: idOf(task) })),
  );
  const duplicates = await askAboutDuplicates(tx, { planId, overseenIds: viewerOf(actor).overseenIds });
  return { tasks: tasks.length, questions: questions.length, duplicates };
}
