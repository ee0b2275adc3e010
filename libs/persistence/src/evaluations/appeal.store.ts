import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';
import { instantParameter } from '../reading/index.js';

/** An appeal (申诉) against one line of a score. */
export interface AppealFacts {
  readonly id: string;
  readonly evaluationId: string;
  readonly departmentId: string;
  readonly position: number;
  readonly state: 'raised' | 'upheld' | 'dismissed';
}

/** Raises an appeal against a line; null when the line has been appealed against before. */
export async function raiseAppeal(
  tx: Tx,
  appeal: { evaluationId: string; departmentId: string; position: number; reason: string; raisedBy: string },
): Promise<string | null> {
  const { evaluationId, departmentId, position, reason, raisedBy } = appeal;
  const [row] = await tx.query<{ id: string }>(
    `insert into appeal (evaluation_id, department_id, position, reason, raised_by, raised_at, state)
     values ($1, $2, $3, $4, $5, ${instantParameter(6)}, 'raised') on conflict on constraint appeal_line_unique do nothing returning id`,
    [evaluationId, departmentId, position, reason, raisedBy, tx.now],
  );
  if (!row) return null;
  await tx.query(
    `update ledger_line set state = 'appealed' where evaluation_id = $1 and department_id = $2 and position = $3`,
    [evaluationId, departmentId, position],
  );
  return row.id;
}

/** The appeal, its row locked until the transaction ends; null when there is none in this evaluation. */
export async function lockAppeal(tx: Tx, evaluationId: string, appealId: string): Promise<AppealFacts | null> {
  const [found] = await tx.query<AppealFacts>(
    `select id, evaluation_id as "evaluationId", department_id as "departmentId", position, state from appeal
     where id = $1 and evaluation_id = $2 for update`,
    [appealId, evaluationId],
  );
  return found ?? null;
}

/** Decides an appeal now; a dismissed one leaves its line as it was notified. */
export async function settleAppeal(
  tx: Tx,
  appeal: AppealFacts,
  word: { isUpheld: boolean; reason: string; by: string },
): Promise<void> {
  await tx.query(
    `update appeal set state = $2, decided_by = $3, decided_at = ${instantParameter(4)}, decision_reason = $5 where id = $1`,
    [appeal.id, word.isUpheld ? 'upheld' : 'dismissed', word.by, tx.now, word.reason],
  );
  if (word.isUpheld) return;
  await tx.query(
    `update ledger_line set state = 'notified' where evaluation_id = $1 and department_id = $2 and position = $3`,
    [appeal.evaluationId, appeal.departmentId, appeal.position],
  );
}

/** How many appeals of the evaluation wait for a decision. */
export async function openAppeals(reading: Reading, evaluationId: string): Promise<number> {
  const [row] = await reading.query<{ count: number }>(
    `select count(*)::integer as count from appeal where evaluation_id = $1 and state = 'raised'`,
    [evaluationId],
  );
  return row?.count ?? 0;
}

/** The ids of the open obligations of this kind and period in a plan: what an office or a unit does when it acts in an evaluation. */
export async function annualDuties(
  reading: Reading,
  duty: { planId: string; kind: string; period: string; departmentId: string },
): Promise<string[]> {
  const rows = await reading.query<{ id: string }>(
    `select id from obligation where plan_id = $1 and kind = $2 and period = $3 and department_id = $4 and state = 'open'`,
    [duty.planId, duty.kind, duty.period, duty.departmentId],
  );
  return rows.map(({ id }) => id);
}
