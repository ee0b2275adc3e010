import type { FieldConfidence } from '@duban/domain';
import type { ClauseFacts, TaskFacts } from '@duban/persistence';
import {
  Flag,
  Id,
  ListOf,
  ListOfObjects,
  ListQuery,
  ObjectOf,
  OneOf,
  QueryWhole,
  Text,
  text,
  Whole,
} from '../edge/index.js';
import { PlanView, QuestionView } from '../plans/index.js';
import { MayDo } from '../seeing/index.js';
import { TaskView, taskView } from '../tasks/index.js';
import { isReviewed } from './reviewed.js';

const CONFIDENCES = ['decided', 'high', 'medium', 'low'] as const;

/** How far each field of a draft task can be relied on. */
export class ConfidenceView {
  @OneOf(CONFIDENCES) title!: string;
  @OneOf(CONFIDENCES) units!: string;
  @OneOf(CONFIDENCES) lead!: string;
  @OneOf(CONFIDENCES) milestones!: string;
}

/** A draft task as its reviewer sees it. */
export class ReviewTaskView extends TaskView {
  @ObjectOf(() => ConfidenceView) confidence!: ConfidenceView;
  @Whole({ min: 0, max: 100_000, describes: 'questions still open about it' }) openQuestions!: number;
  @Flag({ describes: 'a person has taken it as it stands, or left it out' }) isReviewed!: boolean;
}

/** What stands in the way of an approval, by its place. */
export class ReviewFaultView {
  @Text({ max: 500 }) pointer!: string;
  @Text({ max: 100, describes: 'the rule that is not met' }) code!: string;
  @Id({ nullable: true, describes: 'the task that it is about' }) taskId!: string | null;
  @Whole({ min: 1, max: 10_000_000, nullable: true, describes: 'the line of the document that it is about' })
  line!: number | null;
  @Text({ max: 2_000, describes: 'in the caller’s language' }) detail!: string;
}

/** How many paragraphs met one fate. */
export class FateView {
  @Text({ max: 50 }) fate!: string;
  @Whole({ min: 0, max: 1_000_000 }) count!: number;
}

/** A draft before its issue: questions first, then what stands in the way, then the tasks by pages. */
export class DraftReviewView {
  @ObjectOf(() => PlanView) plan!: PlanView;
  @ListOfObjects(() => QuestionView, { max: 100_000, describes: 'open ones first; on the first page only' })
  questions!: QuestionView[];
  @ListOfObjects(() => ReviewFaultView, { max: 100_000, describes: 'on the first page only' })
  faults!: ReviewFaultView[];
  @ListOfObjects(() => FateView, { max: 100, describes: 'what became of the paragraphs' }) fates!: FateView[];
  @ListOfObjects(() => ReviewTaskView, { max: 200 }) items!: ReviewTaskView[];
  @Text({ max: 1_000, nullable: true }) nextCursor!: string | null;
  @MayDo() may!: string[];
}

/** A task that comes from a paragraph. */
export class ClauseTaskView {
  @Id() id!: string;
  @Whole({ min: 1, max: 100_000 }) number!: number;
}

/** One paragraph of the document. */
export class ClauseView {
  @Whole({ min: 1, max: 10_000_000 }) lineFrom!: number;
  @Whole({ min: 1, max: 10_000_000 }) lineTo!: number;
  @Text({ max: 50, describes: 'what became of it' }) fate!: string;
  @Text({ max: 2_000_000, min: 0 }) text!: string;
  @Text({ max: 2_000, nullable: true, describes: 'why it is left out' }) droppedReason!: string | null;
  @ListOfObjects(() => ClauseTaskView, { max: 1_000 }) tasks!: ClauseTaskView[];
}

/** A stretch of the document by paragraphs. */
export class SourceView {
  @ListOfObjects(() => ClauseView, { max: 500 }) items!: ClauseView[];
  @Whole({ min: 1, max: 10_000_000, nullable: true, describes: 'the line from which to go on' }) nextFrom!:
    number | null;
}

/** Which lines of the document to show. */
export class SourceQuery {
  @QueryWhole({ min: 1, max: 10_000_000, optional: true }) from?: number;
  @QueryWhole({ min: 1, max: 10_000_000, optional: true }) to?: number;
}

/** A page of the tasks of a review. */
export class ReviewQuery extends ListQuery {}

/** What speaks for a unit. */
export class SuggestionView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Whole({ min: 0, max: 1_000, describes: 'tasks like this one in which it had this part' }) similarTasks!: number;
  @ListOf(text({ max: 500 }), { max: 3, describes: 'the most alike of them' }) examples!: string[];
  @Text({ max: 2_000, describes: 'the evidence in the caller’s language' }) evidence!: string;
}

/** Who might lead and support a task, best first; only a person assigns. */
export class SuggestionsView {
  @ListOfObjects(() => SuggestionView, { max: 10 }) leads!: SuggestionView[];
  @ListOfObjects(() => SuggestionView, { max: 10 }) supporters!: SuggestionView[];
}

/** The view of a draft task with how sure it is. */
export function reviewTaskView(
  task: TaskFacts,
  { confidence, openQuestions }: { confidence: FieldConfidence; openQuestions: number },
): ReviewTaskView {
  return { ...taskView(task), confidence: { ...confidence }, openQuestions, isReviewed: isReviewed(task) };
}

/** The view of a paragraph with the tasks that come from it. */
export function clauseView({ position: _position, ...clause }: ClauseFacts, tasks: readonly TaskFacts[]): ClauseView {
  const from = tasks.filter(({ sources }) =>
    sources.some(({ lineFrom, lineTo }) => lineFrom <= clause.lineTo && lineTo >= clause.lineFrom),
  );
  return { ...clause, tasks: from.map(({ id, number }) => ({ id, number })) };
}
