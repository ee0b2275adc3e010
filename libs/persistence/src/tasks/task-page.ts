import type { CalendarDate, Instant, ObligationKind, Part } from '@duban/domain';
import type { Reading } from '../reading/index.js';
import { instantColumn } from '../reading/index.js';

/** One answer as it was given; `previousProgress` is what the unit had said the time before. */
export interface TaskSubmission {
  readonly id: string;
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly period: string;
  readonly part: Part;
  readonly roundId: string | null;
  readonly milestoneId: string | null;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly revision: number;
  readonly progress: number | null;
  readonly previousProgress: number | null;
  readonly summary: string;
  readonly nextStep: string | null;
  readonly problem: string | null;
  readonly isUnchanged: boolean;
  readonly missing: readonly { departmentId: string; departmentName: string }[];
  readonly files: readonly { id: string; name: string; sizeBytes: number }[];
  readonly actualOn: CalendarDate;
  readonly submittedAt: Instant;
  readonly submittedBy: string;
  readonly state: 'submitted' | 'accepted' | 'returned';
  readonly reviewReason: string | null;
  readonly version: number;
}

/** The answers given on a task, newest first; at most `limit`. */
export async function taskSubmissions(reading: Reading, taskId: string, limit: number): Promise<TaskSubmission[]> {
  return reading.query<TaskSubmission>(
    `select s.id, s.obligation_id as "obligationId", o.kind, o.period, o.part, o.round_id as "roundId", o.milestone_id as "milestoneId", s.department_id as "departmentId", d.name as "departmentName", s.revision, s.progress,
       lag(s.progress) over (partition by s.department_id, o.kind order by s.submitted_at) as "previousProgress",
       s.summary, s.next_step as "nextStep", s.problem, s.is_unchanged as "isUnchanged",
       coalesce((select json_agg(json_build_object('departmentId', md.id, 'departmentName', md.name)) from department md
         where md.id = any(s.missing_department_ids)), '[]') as missing,
       coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'sizeBytes', f.size_bytes)) from stored_file f
         where f.id = any(s.file_ids)), '[]') as files,
       s.actual_on as "actualOn", ${instantColumn('s.submitted_at')} as "submittedAt", w.name as "submittedBy", s.state,
       s.review_reason as "reviewReason", s.version
     from submission s join obligation o on o.id = s.obligation_id join department d on d.id = s.department_id join person w on w.id = s.submitted_by
     where s.task_id = $1 order by s.submitted_at desc, s.id limit $2`,
    [taskId, limit],
  );
}
