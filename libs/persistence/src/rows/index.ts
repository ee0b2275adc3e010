import { AnswerDraftRow } from './answer-draft.row.js';
import { AppealRow } from './appeal.row.js';
import { AuditRow } from './audit.row.js';
import { BusinessClockRow } from './business-clock.row.js';
import { CalendarVersionRow } from './calendar-version.row.js';
import { ClauseRow } from './clause.row.js';
import { DepartmentRow } from './department.row.js';
import { DepartmentAliasRow } from './department-alias.row.js';
import { DepartmentGroupRow } from './department-group.row.js';
import { DepartmentGroupMemberRow } from './department-group-member.row.js';
import { DigestRow } from './digest.row.js';
import { DigestItemRow } from './digest-item.row.js';
import { EvaluationRow } from './evaluation.row.js';
import { EvaluationUnitRow } from './evaluation-unit.row.js';
import { IdempotencyKeyRow } from './idempotency-key.row.js';
import { LedgerLineRow } from './ledger-line.row.js';
import { LedgerViewRow } from './ledger-view.row.js';
import { MilestoneRow } from './milestone.row.js';
import { NoticeRow } from './notice.row.js';
import { ObligationRow } from './obligation.row.js';
import { OutboxRow } from './outbox.row.js';
import { PersonRow } from './person.row.js';
import { PersonRoleRow } from './person-role.row.js';
import { PlanRow } from './plan.row.js';
import { QuestionRow } from './question.row.js';
import { RepairRow } from './repair.row.js';
import { RoundRow } from './round.row.js';
import { RulePackVersionRow } from './rule-pack-version.row.js';
import { SessionRow } from './session.row.js';
import { SignInAttemptRow } from './sign-in-attempt.row.js';
import { StepRow } from './step.row.js';
import { StoredFileRow } from './stored-file.row.js';
import { SubmissionRow } from './submission.row.js';
import { TaskRow } from './task.row.js';
import { TaskAssignmentRow } from './task-assignment.row.js';
import { TaskFactsRow } from './task-facts.row.js';
import { WakeupRow } from './wakeup.row.js';

/** Every row class of the record; rows name each other's tables only in text, so none imports another. */
export const ROWS = [
  AnswerDraftRow,
  AppealRow,
  AuditRow,
  BusinessClockRow,
  CalendarVersionRow,
  ClauseRow,
  DepartmentRow,
  DepartmentAliasRow,
  DepartmentGroupRow,
  DepartmentGroupMemberRow,
  DigestRow,
  DigestItemRow,
  EvaluationRow,
  EvaluationUnitRow,
  IdempotencyKeyRow,
  LedgerLineRow,
  LedgerViewRow,
  MilestoneRow,
  NoticeRow,
  ObligationRow,
  OutboxRow,
  PersonRow,
  PersonRoleRow,
  PlanRow,
  QuestionRow,
  RepairRow,
  RoundRow,
  RulePackVersionRow,
  SessionRow,
  SignInAttemptRow,
  StepRow,
  StoredFileRow,
  SubmissionRow,
  TaskRow,
  TaskAssignmentRow,
  TaskFactsRow,
  WakeupRow,
] as const;
