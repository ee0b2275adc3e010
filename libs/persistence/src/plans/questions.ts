import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';

/** What a reviewer is asked before the plan is approved; `task` is the task's number in the plan, null for the whole plan. */
export interface PlanQuestion {
  readonly code: string;
  readonly task: number | null;
  readonly line: number | null;
  readonly subject: string;
}

/** The questions of a plan that nobody has settled yet, in the order of the document. */
export async function planQuestions(reading: Reading, planId: string): Promise<PlanQuestion[]> {
  const [row] = await reading.query<{ questions: PlanQuestion[] | null }>(
    `select draft -> 'questions' as questions from plan where id = $1`,
    [planId],
  );
  return row?.questions ?? [];
}

/** Settles the questions of one task: a person has looked at its units. */
export async function settleQuestions(tx: Tx, planId: string, task: number): Promise<void> {
  await tx.query(
    `update plan set draft = jsonb_set(draft, '{questions}', coalesce((
       select jsonb_agg(q order by n) from jsonb_array_elements(draft -> 'questions') with ordinality as t(q, n)
       where (q ->> 'task')::integer is distinct from $2), '[]'))
     where id = $1 and draft ? 'questions'`,
    [planId, task],
  );
}

/** The dated phrases that the document itself gave, by task number; a person's own dates are not among them. */
export async function importedMilestones(
  reading: Reading,
  planId: string,
): Promise<{ task: number; phrase: string; dueOn: string }[]> {
  return reading.query(
    `select t.n::integer as task, m ->> 'phrase' as phrase, m ->> 'dueOn' as "dueOn"
     from plan p, jsonb_array_elements(p.draft -> 'tasks') with ordinality as t(task, n), jsonb_array_elements(t.task -> 'milestones') m
     where p.id = $1 and m ->> 'dueOn' is not null`,
    [planId],
  );
}
