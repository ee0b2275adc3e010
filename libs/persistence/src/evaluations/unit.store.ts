import type { CalendarDate, Instant, TaskPart } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';
import { instantColumn, instantParameter } from '../reading/index.js';

/** A unit's result in an evaluation; `scorePoints` are ten-thousandths of a point. */
export interface EvaluationUnit {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly scorePoints: number | null;
  readonly isRanked: boolean;
  readonly grade: string | null;
  readonly selfReview: string | null;
  readonly selfReviewedAt: Instant | null;
  readonly verifiedAt: Instant | null;
}

/** One line of a unit's score, and the appeal against it if there is one. */
export interface EvaluationLine {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly position: number;
  readonly taskId: string | null;
  readonly taskNumber: number | null;
  readonly taskTitle: string | null;
  readonly obligationId: string | null;
  /** Kind, period and day of the obligation it is about; null where it is about none. */
  readonly kind: string | null;
  readonly period: string | null;
  readonly dueOn: CalendarDate | null;
  readonly rule: string;
  readonly rulePackVersion: number;
  readonly event: string;
  readonly eventId: string | null;
  readonly occurredAt: Instant | null;
  readonly points: number;
  readonly state: string;
  readonly appeal: {
    readonly id: string;
    readonly state: string;
    readonly reason: string;
    readonly decisionReason: string | null;
  } | null;
}

/** The units of an evaluation, best score first, those that are not ranked last; `departmentIds` narrows it, null = all. */
export async function evaluationUnits(
  reading: Reading,
  evaluationId: string,
  departmentIds: readonly string[] | null = null,
): Promise<EvaluationUnit[]> {
  return reading.query<EvaluationUnit>(
    `select u.department_id as "departmentId", d.name as "departmentName", u.score_points::float8 as "scorePoints", u.is_ranked as "isRanked", u.grade,
       u.self_review as "selfReview", ${instantColumn('u.self_reviewed_at')} as "selfReviewedAt", ${instantColumn('u.verified_at')} as "verifiedAt"
     from evaluation_unit u join department d on d.id = u.department_id
     where u.evaluation_id = $1 and ($2::uuid[] is null or u.department_id = any($2::uuid[]))
     order by u.is_ranked desc, u.score_points desc nulls last, d.name`,
    [evaluationId, departmentIds],
  );
}

/** The lines of a unit's score, or of all units with `departmentId` null, in their order. */
export async function evaluationLines(
  reading: Reading,
  evaluationId: string,
  departmentId: string | null,
): Promise<EvaluationLine[]> {
  return reading.query<EvaluationLine>(
    `select l.department_id as "departmentId", d.name as "departmentName", l.position, l.task_id as "taskId", t.number as "taskNumber", t.title as "taskTitle",
       l.obligation_id as "obligationId", o.kind, o.period, o.due_on as "dueOn", l.rule, l.rule_pack_version as "rulePackVersion", l.event, l.event_id as "eventId",
       ${instantColumn('l.occurred_at')} as "occurredAt", l.points::float8 as points, l.state,
       (select json_build_object('id', a.id, 'state', a.state, 'reason', a.reason, 'decisionReason', a.decision_reason) from appeal a
         where a.evaluation_id = l.evaluation_id and a.department_id = l.department_id and a.position = l.position) as appeal
     from ledger_line l join department d on d.id = l.department_id left join task t on t.id = l.task_id left join obligation o on o.id = l.obligation_id
     where l.evaluation_id = $1 and ($2::uuid is null or l.department_id = $2) order by d.name, l.department_id, l.position`,
    [evaluationId, departmentId],
  );
}

/** A unit's part in one task as the freeze found it. */
export interface EvaluationTask {
  readonly taskId: string;
  readonly number: number;
  readonly title: string;
  readonly part: TaskPart;
  readonly weight: number;
  /** Planned and accepted progress in percent at the freeze. */
  readonly planned: number;
  readonly progress: number | null;
}

/** The tasks that a unit's score is made of, from its frozen facts, in their order. */
export async function evaluationTasks(
  reading: Reading,
  evaluationId: string,
  departmentId: string,
): Promise<EvaluationTask[]> {
  return reading.query<EvaluationTask>(
    `select t.id as "taskId", t.number, t.title, f.task ->> 'part' as part, (f.task ->> 'weight')::float8 as weight,
       (f.task ->> 'planned')::float8 as planned, (f.task #>> '{result,progress}')::integer as progress
     from evaluation_unit u cross join lateral jsonb_array_elements(coalesce(u.facts -> 'tasks', '[]')) as f(task)
       join task t on t.id = (f.task ->> 'taskId')::uuid
     where u.evaluation_id = $1 and u.department_id = $2 order by t.number`,
    [evaluationId, departmentId],
  );
}

/** Keeps what units say of their own year; the newest text stands. */
export async function writeSelfReviews(
  tx: Tx,
  reviews: readonly { planId: string; departmentId: string; year: number; text: string }[],
): Promise<void> {
  if (reviews.length === 0) return;
  await tx.query(
    `update evaluation_unit u set self_review = t.text, self_reviewed_at = ${instantParameter(2)}
     from json_to_recordset($1::json) as t("planId" uuid, "departmentId" uuid, year integer, text text)
       join evaluation e on e.plan_id = t."planId" and e.year = t.year
     where u.evaluation_id = e.id and u.department_id = t."departmentId"`,
    [JSON.stringify(reviews), tx.now],
  );
}

/** Marks a unit as verified now; the first verification counts. */
export async function markVerified(tx: Tx, evaluationId: string, departmentId: string): Promise<void> {
  await tx.query(
    `update evaluation_unit set verified_at = coalesce(verified_at, ${instantParameter(3)}) where evaluation_id = $1 and department_id = $2`,
    [evaluationId, departmentId, tx.now],
  );
}

/** The people who verified or scored any unit of the evaluation, as the audit tells. */
export async function verifiersOf(reading: Reading, evaluationId: string): Promise<string[]> {
  const rows = await reading.query<{ actor: string }>(
    `select distinct actor from audit where subject = $1 and action = 'evaluation.unit-verified'`,
    [`evaluation/${evaluationId}`],
  );
  return rows.map(({ actor }) => actor.replace(/^person\//u, ''));
}
