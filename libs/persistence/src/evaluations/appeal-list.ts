import type { Instant } from '@duban/domain';
import type { Reading } from '../reading/index.js';
import { instantColumn } from '../reading/index.js';

/** An appeal with the line it is about; `points` are ten-thousandths of a point. */
export interface AppealSummary {
  readonly id: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly position: number;
  readonly taskId: string | null;
  readonly taskNumber: number | null;
  readonly taskTitle: string | null;
  readonly event: string;
  readonly points: number;
  readonly state: 'raised' | 'upheld' | 'dismissed';
  readonly reason: string;
  readonly raisedAt: Instant;
  readonly raisedBy: string;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

/** The appeals of an evaluation, undecided ones first, then by their raising; `departmentIds` narrows it, null = all; at most 1,000. */
export async function evaluationAppeals(
  reading: Reading,
  evaluationId: string,
  departmentIds: readonly string[] | null,
): Promise<AppealSummary[]> {
  return reading.query<AppealSummary>(
    `select a.id, a.department_id as "departmentId", d.name as "departmentName", a.position, l.task_id as "taskId", t.number as "taskNumber",
       t.title as "taskTitle", l.event, l.points::float8 as points, a.state, a.reason, ${instantColumn('a.raised_at')} as "raisedAt", r.name as "raisedBy",
       ${instantColumn('a.decided_at')} as "decidedAt", w.name as "decidedBy", a.decision_reason as "decisionReason"
     from appeal a join ledger_line l on l.evaluation_id = a.evaluation_id and l.department_id = a.department_id and l.position = a.position
       join department d on d.id = a.department_id join person r on r.id = a.raised_by
       left join person w on w.id = a.decided_by left join task t on t.id = l.task_id
     where a.evaluation_id = $1 and ($2::uuid[] is null or a.department_id = any($2::uuid[]))
     order by (a.state <> 'raised'), a.raised_at, a.id limit 1000`,
    [evaluationId, departmentIds],
  );
}
