import type { CalendarDate, Instant, PlanState } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';
import { instantColumn, instantParameter } from '../reading/index.js';

/** A plan (计划) as the record holds it, without its tasks and its draft. */
export interface PlanFacts {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  /** The office or government that supervises the plan. */
  readonly departmentId: string;
  readonly state: PlanState;
  readonly calendarCode: string;
  readonly calendarVersion: number;
  readonly rulePackCode: string;
  readonly rulePackVersion: number;
  readonly supervisedFrom: CalendarDate | null;
  readonly supervisedUntil: CalendarDate | null;
  readonly issuedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** A plan as it is first written. */
export type NewPlan = Pick<
  PlanFacts,
  | 'title'
  | 'documentNumber'
  | 'departmentId'
  | 'calendarCode'
  | 'calendarVersion'
  | 'rulePackCode'
  | 'rulePackVersion'
  | 'supervisedFrom'
  | 'supervisedUntil'
> & { readonly sourceFileId: string | null; readonly draft: unknown };

/** The columns of `plan p` as `PlanFacts`. */
export const PLAN_COLUMNS = `p.id, p.title, p.document_number as "documentNumber", p.department_id as "departmentId", p.state,
  p.calendar_code as "calendarCode", p.calendar_version as "calendarVersion", p.rule_pack_code as "rulePackCode", p.rule_pack_version as "rulePackVersion",
  p.supervised_from as "supervisedFrom", p.supervised_until as "supervisedUntil", ${instantColumn('p.issued_at')} as "issuedAt",
  ${instantColumn('p.approved_at')} as "approvedAt", ${instantColumn('p.created_at')} as "createdAt", p.version`;

/** The plan, its row locked until the transaction ends; null when there is none. */
export async function lockPlan(tx: Tx, id: string): Promise<PlanFacts | null> {
  const [plan] = await tx.query<PlanFacts>(`select ${PLAN_COLUMNS} from plan p where p.id = $1 for update`, [id]);
  return plan ?? null;
}

/** The plan, or null when there is none. */
export async function findPlan(reading: Reading, id: string): Promise<PlanFacts | null> {
  const [plan] = await reading.query<PlanFacts>(`select ${PLAN_COLUMNS} from plan p where p.id = $1`, [id]);
  return plan ?? null;
}

/** Writes a new plan in state draft and gives its id. */
export async function insertPlan(tx: Tx, plan: NewPlan): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into plan (title, document_number, department_id, state, calendar_code, calendar_version, rule_pack_code, rule_pack_version,
                       supervised_from, supervised_until, source_file_id, draft, created_at)
     values ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, $10, $11, ${instantParameter(12)}) returning id`,
    [
      plan.title,
      plan.documentNumber,
      plan.departmentId,
      plan.calendarCode,
      plan.calendarVersion,
      plan.rulePackCode,
      plan.rulePackVersion,
      plan.supervisedFrom,
      plan.supervisedUntil,
      plan.sourceFileId,
      JSON.stringify(plan.draft),
      tx.now,
    ],
  );
  if (!row) throw new Error('the plan was not written');
  return row.id;
}

/** Saves the plan over the version it was read with; false when another change came first. */
export async function savePlan(tx: Tx, plan: PlanFacts): Promise<boolean> {
  const saved = await tx.query<{ id: string }>(
    `update plan set title = $3, state = $4, calendar_version = $5, rule_pack_code = $6, rule_pack_version = $7, supervised_from = $8,
       supervised_until = $9, issued_at = ${instantParameter(10)}, approved_at = ${instantParameter(11)}, calendar_code = $12, version = version + 1
     where id = $1 and version = $2 returning id`,
    [
      plan.id,
      plan.version,
      plan.title,
      plan.state,
      plan.calendarVersion,
      plan.rulePackCode,
      plan.rulePackVersion,
      plan.supervisedFrom,
      plan.supervisedUntil,
      plan.issuedAt,
      plan.approvedAt,
      plan.calendarCode,
    ],
  );
  return saved.length === 1;
}

/** Binds the plan to a document: the stored file, and everything read out of it. */
export async function saveSource(
  tx: Tx,
  planId: string,
  { sourceFileId, draft }: { readonly sourceFileId: string; readonly draft: unknown },
): Promise<void> {
  await tx.query('update plan set source_file_id = $2, draft = $3 where id = $1', [
    planId,
    sourceFileId,
    JSON.stringify(draft),
  ]);
}
