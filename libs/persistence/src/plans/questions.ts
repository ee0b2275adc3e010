import type { Tx } from '../core/unit-of-work.js';
import type { Instant } from '@duban/domain';
import type { Reading } from '../reading/index.js';
import { instantColumn, instantParameter } from '../reading/index.js';

/** How a person answered a question: they have seen it, or, of two tasks alike, that they are one duty or two. */
export type QuestionDecision = 'seen' | 'same-duty' | 'different';

/** What a reviewer is asked before the plan is approved; `task` is the task's number in the plan, null for the whole plan. */
export interface PlanQuestion {
  readonly id: string;
  readonly code: string;
  readonly taskId: string | null;
  readonly task: number | null;
  readonly line: number | null;
  readonly subject: string;
  /** The task of another plan that it is about. */
  readonly otherTaskId: string | null;
  readonly otherTaskTitle: string | null;
  readonly otherPlanTitle: string | null;
  readonly decision: QuestionDecision | null;
  readonly settledAt: Instant | null;
}

/** A question to ask. */
export interface NewQuestion {
  readonly code: string;
  readonly subject: string;
  readonly taskId: string | null;
  readonly line: number | null;
  readonly otherTaskId?: string;
}

/** The questions of a plan in the order of the document: those still open (of a task left out only that its words have changed), and after them the settled ones when asked for. */
export async function planQuestions(
  reading: Reading,
  planId: string,
  { isWithSettled = false }: { isWithSettled?: boolean } = {},
): Promise<PlanQuestion[]> {
  return reading.query<PlanQuestion>(
    `select q.id, q.code, q.task_id as "taskId", t.number as task, q.line, q.subject, q.other_task_id as "otherTaskId",
       o.title as "otherTaskTitle", p.title as "otherPlanTitle", q.decision, ${instantColumn('q.settled_at')} as "settledAt"
     from question q left join task t on t.id = q.task_id left join task o on o.id = q.other_task_id left join plan p on p.id = o.plan_id
     where q.plan_id = $1 and ($2 or q.decision is null) and (q.decision is not null or q.code = 'task.revised' or t.state is distinct from 'dropped')
     order by (q.decision is not null), q.line nulls first, q.position, q.id`,
    [planId, isWithSettled],
  );
}

/** Asks further questions; one that is asked of the same task with the same words already is not asked again, even when it is settled, but each revision is asked about anew. */
export async function askQuestions(tx: Tx, planId: string, questions: readonly NewQuestion[]): Promise<void> {
  if (questions.length === 0) return;
  await tx.query(
    `insert into question (plan_id, task_id, other_task_id, position, code, subject, line)
     select $1, n."taskId", n."otherTaskId", n.position + coalesce((select max(position) + 1 from question where plan_id = $1), 0), n.code, n.subject, n.line
     from json_to_recordset($2::json) as n(position integer, "taskId" uuid, "otherTaskId" uuid, code text, subject text, line integer)
     where not exists (select 1 from question q where q.plan_id = $1 and q.code = n.code and q.subject = n.subject
       and (q.decision is null or n.code not in ('task.revised', 'task.withdrawn', 'clause.revised'))
       and q.task_id is not distinct from n."taskId" and q.other_task_id is not distinct from n."otherTaskId")`,
    [planId, JSON.stringify(questions.map((question, position) => ({ ...question, position })))],
  );
}

/** Settles the open questions of these tasks whose code begins with one of these words: a person has decided what they were about. */
export async function settleQuestions(
  tx: Tx,
  taskIds: readonly string[],
  { about, by }: { readonly about: readonly string[]; readonly by: string },
): Promise<void> {
  await tx.query(
    `update question set decision = 'seen', settled_at = ${instantParameter(3)}, settled_by = $4
     where task_id = any($1::uuid[]) and decision is null and other_task_id is null and exists (select 1 from unnest($2::text[]) w where starts_with(code, w))`,
    [taskIds, about, tx.now, by],
  );
}

/** Writes the answer to one question of the plan, or takes it back with null; false when there is no such question. */
export async function decideQuestion(
  tx: Tx,
  { planId, questionId }: { readonly planId: string; readonly questionId: string },
  { decision, by }: { readonly decision: QuestionDecision | null; readonly by: string },
): Promise<boolean> {
  const rows = await tx.query(
    `update question set decision = $3, settled_by = case when $3::text is null then null else $5::uuid end,
       settled_at = case when $3::text is null then null else ${instantParameter(4)} end
     where id = $2 and plan_id = $1 returning id`,
    [planId, questionId, decision, tx.now, by],
  );
  return rows.length === 1;
}

/** One question of a plan, or null. */
export async function findQuestion(
  reading: Reading,
  { planId, questionId }: { readonly planId: string; readonly questionId: string },
): Promise<{ readonly code: string; readonly decision: QuestionDecision | null } | null> {
  const [question] = await reading.query<{ code: string; decision: QuestionDecision | null }>(
    'select code, decision from question where id = $2 and plan_id = $1',
    [planId, questionId],
  );
  return question ?? null;
}

/** Forgets what was asked about the plan as a whole, and lets the questions of its tasks stand where these now begin in the document. */
export async function replaceQuestions(tx: Tx, planId: string): Promise<void> {
  await tx.query('delete from question where plan_id = $1 and task_id is null', [planId]);
  await tx.query(
    `update question q set line = (t.sources -> 0 ->> 'lineFrom')::integer from task t where t.id = q.task_id and q.plan_id = $1`,
    [planId],
  );
}
