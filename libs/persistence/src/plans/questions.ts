import type { Tx } from '../core/unit-of-work.js';

/** What a reviewer is asked before the plan is approved; `task` is the task's number in the plan, null for the whole plan. */
export interface PlanQuestion {
  readonly code: string;
  readonly task: number | null;
  readonly line: number | null;
  readonly subject: string;
}

/** The questions of a plan that nobody has settled yet, in the order of the document. */
export async function planQuestions(tx: Tx, planId: string): Promise<PlanQuestion[]> {
  const [row] = await tx.query<{ questions: PlanQuestion[] | null }>(
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
