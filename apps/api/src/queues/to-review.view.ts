import type { Actor } from '@duban/domain';
import { granted, OBLIGATION_KINDS } from '@duban/domain';
import type { ToReview } from '@duban/persistence';
import { CivilDate, Flag, Id, InstantField, OneOf, Text, Whole } from '../edge/index.js';
import { instantText, MayDo } from '../seeing/index.js';

/** One answer that waits for the office's word. */
export class ToReviewView {
  @Id() id!: string;
  @Id() obligationId!: string;
  @OneOf(OBLIGATION_KINDS) kind!: string;
  @Text({ max: 100 }) period!: string;
  @Id() planId!: string;
  @Text({ max: 500 }) planTitle!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) taskNumber!: number | null;
  @Text({ max: 500, nullable: true }) taskTitle!: string | null;
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Whole({ min: 1, max: 1_000 }) revision!: number;
  @Whole({ min: 0, max: 100, nullable: true }) progress!: number | null;
  @Whole({ min: 0, max: 100, nullable: true }) previousProgress!: number | null;
  @Flag({ describes: 'the progress told is lower than the time before' }) isBackward!: boolean;
  @Text({ max: 10_000, min: 0 }) summary!: string;
  @Text({ max: 10_000, nullable: true }) nextStep!: string | null;
  @Text({ max: 10_000, nullable: true }) problem!: string | null;
  @Flag() isUnchanged!: boolean;
  @CivilDate() actualOn!: string;
  @InstantField() submittedAt!: string;
  @InstantField() dueAt!: string;
  @Flag() isLate!: boolean;
  @Whole({ min: 1, max: 1_000 }) version!: number;
  @MayDo() may!: string[];
}

/** The view of an answer that waits. */
export function toReviewView(waiting: ToReview, actor: Actor): ToReviewView {
  const { submittedAt, dueAt, originalDueAt: _original, planDepartmentId: planDepartment, ...told } = waiting;
  const { progress, previousProgress } = told;
  const isBackward = progress !== null && previousProgress !== null && progress < previousProgress;
  return {
    ...told,
    isBackward,
    submittedAt: instantText(submittedAt),
    dueAt: instantText(dueAt),
    isLate: submittedAt > dueAt,
    may: granted(actor, { planDepartment }, ['report.review']),
  };
}
