import type { Obligation } from '@duban/domain';
import type { Next } from '@duban/workflows';
import { workflowId } from '@duban/workflows';
import type { Tx, UnitOfWork } from '../core/unit-of-work.js';
import { OBLIGATION_COLUMNS, obligationOf } from '../obligations/obligation.store.js';
import { BATCH } from './advance-round.js';
import { carryOutBatch } from './carry-batch.js';
import type { Found } from './wakeups.js';
import { settle, wakeupVersions } from './wakeups.js';

/**
 * Carries out what is due on the individually driven obligations of several tasks, in one transaction;
 * tasks that wake at the same moment share it, so that one wake costs little more than its timer.
 */
export async function advanceTasks(unitOfWork: UnitOfWork, taskIds: readonly string[]): Promise<Map<string, Next>> {
  const ids = new Map(taskIds.map((taskId) => [workflowId('superviseTask', taskId), taskId]));
  return unitOfWork.run(async (tx) => {
    const versions = await wakeupVersions(tx, [...ids.keys()]);
    await carryOutBatch(tx, await lockDueOfTasks(tx, taskIds));
    const nexts = await nextOfTasks(tx, taskIds);
    const looked = [...ids].map(([id, taskId]) => ({
      workflowId: id,
      version: versions.get(id) ?? 0,
      found: foundAt(nexts.get(taskId)),
    }));
    const told = await settle(tx, looked);
    return new Map([...told].map(([id, next]) => [ids.get(id) ?? id, next]));
  });
}

function foundAt(nextAt: number | undefined): Found {
  return nextAt === undefined ? { kind: 'done' } : { kind: 'next', nextAt, why: 'task: next step' };
}

async function lockDueOfTasks(tx: Tx, taskIds: readonly string[]): Promise<Obligation[]> {
  const rows = await tx.query<Record<string, unknown>>(
    `select ${OBLIGATION_COLUMNS} from obligation
     where driven_by = 'task' and task_id = any($1::uuid[]) and next_at <= $2
     order by next_at, id limit ${String(BATCH)} for update skip locked`,
    [taskIds, new Date(tx.now)],
  );
  return rows.map(obligationOf);
}

async function nextOfTasks(tx: Tx, taskIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ task_id: string; next_at: Date }>(
    `select task_id, min(next_at) as next_at from obligation
     where driven_by = 'task' and task_id = any($1::uuid[]) and next_at is not null group by task_id`,
    [taskIds],
  );
  return new Map(rows.map((row) => [row.task_id, row.next_at.getTime()]));
}
