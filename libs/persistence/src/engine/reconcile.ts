import type { WorkflowName } from '@duban/workflows';
import { workflowId } from '@duban/workflows';
import type { Tx, UnitOfWork } from '../core/unit-of-work.js';

const PAGE = 500;

/** How long a wake-up may be late before it counts as lost, in business ms. */
export const GRACE_MS = 60_000;

/** One workflow that was found missing or late, and why it was announced again. */
export interface Repair {
  readonly workflowId: string;
  readonly reason: string;
}

/** What reconcile asks Temporal: which of these workflows live. */
export type LivingOf = (workflowIds: readonly string[]) => Promise<ReadonlySet<string>>;

interface Expected {
  readonly workflow_id: string;
  readonly workflow: WorkflowName;
  readonly subject_id: string;
  readonly is_late: boolean;
}

/**
 * Compares the record with Temporal and announces again every workflow that should live and does not, or is late beyond the grace time;
 * and every subject that has work but no wake-up at all. So all workflows come back from the record if Temporal's data are lost.
 */
export async function reconcile(unitOfWork: UnitOfWork, livingOf: LivingOf, graceMs = GRACE_MS): Promise<Repair[]> {
  const repairs = await unitOfWork.run((tx) => announceForgotten(tx, graceMs));
  for (let after = ''; ;) {
    const page = await unitOfWork.run((tx) => expectedPage(tx, after, graceMs));
    const last = page.at(-1);
    if (last === undefined) return repairs;
    const living = await livingOf(page.map(({ workflow_id }) => workflow_id));
    const lost = page.filter(({ workflow_id, is_late }) => is_late || !living.has(workflow_id));
    if (lost.length > 0) repairs.push(...(await unitOfWork.run((tx) => announceAgain(tx, lost, living))));
    after = last.workflow_id;
  }
}

// What waits in the outbox is on its way already.
function expectedPage(tx: Tx, after: string, graceMs: number): Promise<Expected[]> {
  return tx.query<Expected>(
    `select w.workflow_id, w.workflow, w.subject_id, coalesce(w.next_at < $2, false) as is_late
     from wakeup w
     where w.workflow_id > $1 and w.done_at is null and not exists (select 1 from outbox o where o.workflow_id = w.workflow_id)
     order by w.workflow_id limit ${String(PAGE)}`,
    [after, new Date(tx.now - graceMs)],
  );
}

async function announceAgain(tx: Tx, lost: readonly Expected[], living: ReadonlySet<string>): Promise<Repair[]> {
  for (const { workflow, subject_id } of lost) tx.outbox.announce({ workflow, subjectId: subject_id });
  const repairs = lost.map(({ workflow_id }) => ({
    workflowId: workflow_id,
    reason: living.has(workflow_id) ? 'late beyond the grace time' : 'no live workflow',
  }));
  await recordRepairs(tx, repairs);
  return repairs;
}

const FORGOTTEN = `
with owed as (
  select distinct case when driven_by = 'round' then 'runRound' else 'superviseTask' end as workflow,
    (case when driven_by = 'round' then round_id else task_id end)::text as subject_id
  from obligation where next_at < $1
  union select 'supervisePlan', p.id::text from plan p
    where p.state = 'issued' and not exists (select 1 from wakeup w where w.workflow_id = 'supervisePlan/' || p.id)
  union select 'evaluateYear', e.id::text from evaluation e where e.phase <> 'published'
  union select 'deliverNotices', p.calendar_code from notice n
    join obligation o on o.id = n.obligation_id join plan p on p.id = o.plan_id where n.state = 'pending'
)
select o.workflow, o.subject_id from owed o
where o.subject_id is not null
  and not exists (select 1 from wakeup w where w.workflow_id = o.workflow || '/' || o.subject_id and w.done_at is null)
order by 1, 2`;

async function announceForgotten(tx: Tx, graceMs: number): Promise<Repair[]> {
  const rows = await tx.query<{ workflow: WorkflowName; subject_id: string }>(FORGOTTEN, [new Date(tx.now - graceMs)]);
  for (const { workflow, subject_id } of rows) tx.outbox.announce({ workflow, subjectId: subject_id });
  const repairs = rows.map(({ workflow, subject_id }) => ({
    workflowId: workflowId(workflow, subject_id),
    reason: 'work without a wake-up',
  }));
  await recordRepairs(tx, repairs);
  return repairs;
}

async function recordRepairs(tx: Tx, repairs: readonly Repair[]): Promise<void> {
  if (repairs.length === 0) return;
  await tx.query(
    `insert into repair (found_at, workflow_id, reason)
     select $2, workflow_id, reason from json_to_recordset($1::json) as t(workflow_id text, reason text)`,
    [JSON.stringify(repairs.map(({ workflowId: workflow_id, reason }) => ({ workflow_id, reason }))), new Date(tx.now)],
  );
}
