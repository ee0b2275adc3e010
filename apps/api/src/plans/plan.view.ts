import type { PlanQuestion, PlanSummary } from '@duban/persistence';
import {
  CivilDate,
  Id,
  InstantField,
  ListOf,
  ListOfObjects,
  ObjectOf,
  oneOf,
  OneOf,
  Text,
  Whole,
} from '../edge/index.js';
import type { Language } from '../edge/index.js';
import { instantText, MayDo } from '../seeing/index.js';
import { questionWords } from './question-words.js';

/** How a question can be answered. */
export const DECISIONS = ['seen', 'same-duty', 'different'] as const;

/** The answers that fit a question: whether tasks that look alike are one duty, of everything else that it was seen. */
export function answersTo(code: string): readonly string[] {
  return code === 'task.duplicate' ? ['same-duty', 'different'] : ['seen'];
}

/** What a reviewer is asked before the plan is approved. */
export class QuestionView {
  @Id() id!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @Text({ max: 100 }) code!: string;
  @Whole({ min: 1, max: 100_000, nullable: true, describes: 'the number of the task in the plan' }) task!:
    number | null;
  @Whole({ min: 1, max: 10_000_000, nullable: true, describes: 'the line of the document' }) line!: number | null;
  @Text({ max: 2_000, describes: 'the words in question' }) subject!: string;
  @Id({ nullable: true, describes: 'the task of another plan that it is about' }) otherTaskId!: string | null;
  @Text({ max: 500, nullable: true }) otherTaskTitle!: string | null;
  @Text({ max: 500, nullable: true }) otherPlanTitle!: string | null;
  @ListOf(oneOf(DECISIONS), { max: 3, describes: 'how it can be answered' }) answers!: string[];
  @OneOf(DECISIONS, { nullable: true, describes: 'null while it is open' }) decision!: string | null;
  @InstantField({ nullable: true }) settledAt!: string | null;
  @Text({ max: 2_000, describes: 'the question in the caller’s language' }) detail!: string;
}

/** Which version of the rules the plan is bound to. */
export class RulePackBinding {
  @Text({ max: 50 }) code!: string;
  @Whole({ min: 1, max: 100_000 }) version!: number;
}

/** A plan (计划) as lists show it. */
export class PlanView {
  @Id() id!: string;
  @Text({ max: 500 }) title!: string;
  @Text({ max: 200, nullable: true }) documentNumber!: string | null;
  @OneOf(['draft', 'approved', 'issued', 'closed']) state!: string;
  @Id() departmentId!: string;
  @Text({ max: 200, describes: 'the office that supervises the plan' }) departmentName!: string;
  @ObjectOf(() => RulePackBinding) rulePack!: RulePackBinding;
  @ObjectOf(() => RulePackBinding) calendar!: RulePackBinding;
  @CivilDate({ nullable: true }) supervisedFrom!: string | null;
  @CivilDate({ nullable: true }) supervisedUntil!: string | null;
  @InstantField({ nullable: true }) approvedAt!: string | null;
  @InstantField({ nullable: true }) issuedAt!: string | null;
  @InstantField() createdAt!: string;
  @Whole({ min: 0, max: 100_000 }) taskCount!: number;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
}

/** A plan with what is still asked about it. */
export class PlanDetailView extends PlanView {
  @ListOfObjects(() => QuestionView, { max: 100_000 }) questions!: QuestionView[];
  @MayDo() may!: string[];
}

/** A round as its opening tells it. */
export class OpenedRoundView {
  @Id() id!: string;
  @Text({ max: 50 }) kind!: string;
  @InstantField() dueAt!: string;
}

/** What an issue set going. */
export class IssuedPlanView {
  @ObjectOf(() => PlanView) plan!: PlanView;
  @ListOfObjects(() => OpenedRoundView, { max: 100_000 }) rounds!: OpenedRoundView[];
  @Whole({ min: 0, max: 10_000_000 }) obligations!: number;
}

/** A limit that an issue would set. */
export class RoundAheadView {
  @Text({ max: 50 }) kind!: string;
  @InstantField() dueAt!: string;
  @CivilDate() dueOn!: string;
  @Whole({ min: 1, max: 10_000_000, describes: 'how many answers it would ask for' }) obligations!: number;
}

/** What an issue at this moment would set going. */
export class IssuePreviewView {
  @Whole({ min: 0, max: 100_000 }) tasks!: number;
  @Whole({ min: 0, max: 100_000, describes: 'units that have a part in a task' }) units!: number;
  @Whole({ min: 0, max: 10_000_000 }) obligations!: number;
  @CivilDate({ nullable: true }) supervisedFrom!: string | null;
  @CivilDate({ nullable: true }) supervisedUntil!: string | null;
  @ListOfObjects(() => RoundAheadView, { max: 100, describes: 'its limits, the first ones first' })
  rounds!: RoundAheadView[];
}

/** The view of a plan. */
export function planView(plan: PlanSummary): PlanView {
  const { id, title, documentNumber, state, departmentId, departmentName, taskCount, version } = plan;
  return {
    id,
    title,
    documentNumber,
    state,
    departmentId,
    departmentName,
    rulePack: { code: plan.rulePackCode, version: plan.rulePackVersion },
    calendar: { code: plan.calendarCode, version: plan.calendarVersion },
    supervisedFrom: plan.supervisedFrom,
    supervisedUntil: plan.supervisedUntil,
    approvedAt: instantText(plan.approvedAt),
    issuedAt: instantText(plan.issuedAt),
    createdAt: instantText(plan.createdAt),
    taskCount,
    version,
  };
}

/** The view of a plan with its open questions. */
export function planDetailView(
  plan: PlanSummary,
  questions: readonly PlanQuestion[],
  { language, may }: { language: Language; may: string[] },
): PlanDetailView {
  return { ...planView(plan), questions: questions.map((question) => questionView(question, language)), may };
}

/** The view of a question, in the caller's language. */
export function questionView({ settledAt, ...question }: PlanQuestion, language: Language): QuestionView {
  return {
    ...question,
    answers: [...answersTo(question.code)],
    settledAt: instantText(settledAt),
    detail: questionWords(question, language),
  };
}
