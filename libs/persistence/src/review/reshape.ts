import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';

/** What the document said of one task, as it was read; the shape is the reader's. */
export interface TaskDrafts {
  readonly id: string;
  readonly drafts: readonly unknown[];
}

/** What the document said of the tasks of a plan; of these only when told. */
export async function taskDrafts(
  reading: Reading,
  planId: string,
  ids: readonly string[] | null = null,
): Promise<TaskDrafts[]> {
  return reading.query<TaskDrafts>(
    'select id, drafts from task where plan_id = $1 and ($2::uuid[] is null or id = any($2::uuid[])) order by number',
    [planId, ids],
  );
}

/** Keeps what the document said of these tasks. */
export async function saveTaskDrafts(tx: Tx, tasks: readonly TaskDrafts[]): Promise<void> {
  await tx.query(
    'update task t set drafts = n.drafts from json_to_recordset($1::json) as n(id uuid, drafts jsonb) where t.id = n.id',
    [JSON.stringify(tasks)],
  );
}

/** Takes tasks out of a draft whose words another task of it has taken over; what was asked about them is asked about that one. */
export async function absorbTasks(tx: Tx, into: string, absorbed: readonly string[]): Promise<void> {
  await tx.query('update question set task_id = $1 where task_id = any($2::uuid[])', [into, absorbed]);
  for (const part of ['milestone', 'task_assignment'])
    await tx.query(`delete from ${part} where task_id = any($1::uuid[])`, [absorbed]);
  await tx.query('delete from task where id = any($1::uuid[])', [absorbed]);
}

/** Numbers the tasks of a draft from 1 in this order. */
export async function renumberTasks(tx: Tx, planId: string, ids: readonly string[]): Promise<void> {
  // Numbers are unique in a plan at every moment, so they first go out of each other's way.
  await tx.query('update task set number = -number where plan_id = $1', [planId]);
  await tx.query(
    `update task t set number = n.number from unnest($2::uuid[]) with ordinality as n(id, number) where t.id = n.id and t.plan_id = $1`,
    [planId, ids],
  );
}

/** Says of these draft tasks of the plan that they go on until the supervision ends, or that they do not. */
export async function markContinuous(
  tx: Tx,
  planId: string,
  { ids, isContinuous }: { readonly ids: readonly string[]; readonly isContinuous: boolean },
): Promise<void> {
  await tx.query(
    `update task set is_continuous = $3, version = version + 1,
       decided = case when 'limit' = any(decided) then decided else array_append(decided, 'limit') end
     where plan_id = $1 and id = any($2::uuid[]) and is_continuous <> $3`,
    [planId, ids, isContinuous],
  );
}
