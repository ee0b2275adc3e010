import type { CalendarDate, Instant, ObligationKind } from '@duban/domain';
import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey, instantColumn } from '../reading/index.js';

/** One answer that waits for the office's word. */
export interface ToReview {
  readonly id: string;
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly period: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly planDepartmentId: string;
  readonly taskId: string | null;
  readonly taskNumber: number | null;
  readonly taskTitle: string | null;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly revision: number;
  readonly progress: number | null;
  readonly previousProgress: number | null;
  readonly summary: string;
  readonly nextStep: string | null;
  readonly problem: string | null;
  readonly isUnchanged: boolean;
  readonly actualOn: CalendarDate;
  readonly submittedAt: Instant;
  readonly dueAt: Instant;
  readonly originalDueAt: Instant;
  readonly version: number;
}

/** What the queue is narrowed to; null = all. */
export interface ToReviewFilter extends PageRequest {
  readonly planId: string | null;
  readonly departmentId: string | null;
}

/** The answers that wait in the plans the viewer's office oversees, oldest first; sort key: submission instant, id. */
export async function listToReview(reading: Reading, viewer: Viewer, filter: ToReviewFilter): Promise<ToReview[]> {
  return reading.query<ToReview>(
    `select s.id, s.obligation_id as "obligationId", o.kind, o.period, o.plan_id as "planId", p.title as "planTitle", p.department_id as "planDepartmentId", s.task_id as "taskId",
       t.number as "taskNumber", t.title as "taskTitle", s.department_id as "departmentId", d.name as "departmentName", s.revision, s.progress,
       (select b.progress from submission b join obligation e on e.id = b.obligation_id where b.task_id = s.task_id and b.department_id = s.department_id
          and e.kind = o.kind and (b.submitted_at, b.revision) < (s.submitted_at, s.revision) order by b.submitted_at desc, b.revision desc limit 1) as "previousProgress",
       s.summary, s.next_step as "nextStep", s.problem, s.is_unchanged as "isUnchanged", s.actual_on as "actualOn",
       ${instantColumn('s.submitted_at')} as "submittedAt", ${instantColumn('o.due_at')} as "dueAt", ${instantColumn('o.original_due_at')} as "originalDueAt", s.version
     from submission s join obligation o on o.id = s.obligation_id join plan p on p.id = o.plan_id join department d on d.id = s.department_id
       left join task t on t.id = s.task_id
     where s.state = 'submitted' and (p.department_id = any($1::uuid[]) or $1::uuid[] is null) and ($2::uuid is null or o.plan_id = $2)
       and ($3::uuid is null or s.department_id = $3) and ($4::float8 is null or (s.submitted_at, s.id) > (to_timestamp($4::float8 / 1000), $5::uuid))
     order by s.submitted_at, s.id limit $6`,
    [viewer.overseenIds, filter.planId, filter.departmentId, afterKey(filter, 0), afterKey(filter, 1), filter.limit],
  );
}
