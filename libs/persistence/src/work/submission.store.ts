import type { CalendarDate } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';
import { instantParameter } from '../reading/index.js';

/** What became of an answer: waiting for the office, accepted, or returned (退回重报). */
export type SubmissionState = 'submitted' | 'accepted' | 'returned';

/** An answer as it is first written; never changed afterwards but for its review. */
export interface NewSubmission {
  readonly id: string;
  readonly obligationId: string;
  readonly revision: number;
  readonly departmentId: string;
  readonly taskId: string | null;
  readonly progress: number | null;
  readonly summary: string;
  readonly nextStep: string | null;
  readonly problem: string | null;
  readonly isUnchanged: boolean;
  readonly missingDepartmentIds: readonly string[];
  readonly fileIds: readonly string[];
  readonly actualOn: CalendarDate;
  readonly state: SubmissionState;
}

/** What a review must know of an answer. */
export interface ReviewedSubmission {
  readonly id: string;
  readonly obligationId: string;
  readonly taskId: string | null;
  readonly planId: string;
  readonly planDepartmentId: string;
  readonly departmentId: string;
  readonly kind: string;
  readonly milestoneId: string | null;
  readonly state: SubmissionState;
  readonly version: number;
}

/** Writes answers in one statement, entered now by this person. */
export async function insertSubmissions(
  tx: Tx,
  submissions: readonly NewSubmission[],
  submittedBy: string,
): Promise<void> {
  if (submissions.length === 0) return;
  await tx.query(
    `insert into submission (id, obligation_id, revision, department_id, task_id, progress, summary, next_step, problem, is_unchanged,
                             missing_department_ids, file_ids, actual_on, submitted_by, submitted_at, state)
     select id, "obligationId", revision, "departmentId", "taskId", progress, summary, "nextStep", problem, "isUnchanged",
            "missingDepartmentIds", "fileIds", "actualOn", $2, ${instantParameter(3)}, state
     from json_to_recordset($1::json) as t(id uuid, "obligationId" uuid, revision integer, "departmentId" uuid, "taskId" uuid, progress integer,
       summary text, "nextStep" text, problem text, "isUnchanged" boolean, "missingDepartmentIds" uuid[], "fileIds" uuid[], "actualOn" date, state text)`,
    [JSON.stringify(submissions), submittedBy, tx.now],
  );
}

/** The answers with these ids, locked in id order. */
export async function lockSubmissions(tx: Tx, ids: readonly string[]): Promise<ReviewedSubmission[]> {
  return tx.query<ReviewedSubmission>(
    `select s.id, s.obligation_id as "obligationId", s.task_id as "taskId", o.plan_id as "planId", p.department_id as "planDepartmentId",
       s.department_id as "departmentId", o.kind, o.milestone_id as "milestoneId", s.state, s.version
     from submission s join obligation o on o.id = s.obligation_id join plan p on p.id = o.plan_id
     where s.id = any($1::uuid[]) order by s.id for update of s`,
    [ids],
  );
}

/** Records the office's word on answers that still wait; gives the ids reviewed. */
export async function reviewSubmissions(
  tx: Tx,
  ids: readonly string[],
  word: { state: 'accepted' | 'returned'; reason: string | null; by: string },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `update submission set state = $2, review_reason = $3, reviewed_by = $4, reviewed_at = ${instantParameter(5)}, version = version + 1
     where id = any($1::uuid[]) and state = 'submitted' returning id`,
    [ids, word.state, word.reason, word.by, tx.now],
  );
  return rows.map(({ id }) => id);
}

/** Marks the units' parts as signed for (签收) now by this person; a part already signed stays as it is. */
export async function markSigned(
  tx: Tx,
  parts: readonly { taskId: string | null; departmentId: string }[],
  personId: string,
): Promise<void> {
  await tx.query(
    `update task_assignment a set signed_at = ${instantParameter(2)}, signed_by = $3
     from json_to_recordset($1::json) as t("taskId" uuid, "departmentId" uuid)
     where a.task_id = t."taskId" and a.department_id = t."departmentId" and a.signed_at is null`,
    [JSON.stringify(parts), tx.now, personId],
  );
}

/** Puts issued tasks in progress: their lead has signed. */
export async function startTasks(tx: Tx, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return;
  await tx.query(
    `update task set state = 'in-progress', version = version + 1 where id = any($1::uuid[]) and state = 'issued'`,
    [taskIds],
  );
}

/** The open obligations that an answer by these departments to this task or milestone would meet, by kind. */
export async function openObligationIds(
  reading: Reading,
  asked: { taskId: string; kind: string; departmentIds: readonly string[]; milestoneId?: string },
): Promise<{ id: string; state: string }[]> {
  return reading.query(
    `select id, state from obligation where task_id = $1 and kind = $2 and department_id = any($3::uuid[])
       and ($4::uuid is null or milestone_id = $4) order by (state = 'open') desc, due_at, id`,
    [asked.taskId, asked.kind, asked.departmentIds, asked.milestoneId ?? null],
  );
}

/** The departments that have a part in the tasks of these answers. */
export async function submissionParts(
  reading: Reading,
  submissions: readonly ReviewedSubmission[],
): Promise<{ taskId: string; departmentId: string }[]> {
  const taskIds = [...new Set(submissions.map(({ taskId }) => taskId).filter((id) => id !== null))];
  return reading.query(
    `select task_id as "taskId", department_id as "departmentId" from task_assignment where task_id = any($1::uuid[])`,
    [taskIds],
  );
}
