import { id, ListOf, ListOfObjects, OneOf, QueryFlag, Text, Whole, whole } from '../edge/index.js';
import { DECISIONS } from '../plans/index.js';

/** A part of a task to split. */
export class TaskPieceRequest {
  @Text({ max: 500 }) title!: string;
  @Text({ max: 20_000 }) content!: string;
  @ListOf(whole({ min: 0, max: 100_000 }), {
    max: 100,
    isSet: true,
    describes: 'the milestones that go with it, by position',
  })
  milestonePositions!: number[];
}

/** Splits a task; the first part keeps its id. */
export class SplitTaskRequest {
  @ListOfObjects(() => TaskPieceRequest, { min: 2, max: 50 }) parts!: TaskPieceRequest[];
}

/** Makes one task of several. */
export class MergeTasksRequest {
  @ListOf(id(), { min: 2, max: 50, isSet: true }) taskIds!: string[];
  @Text({ max: 500 }) title!: string;
}

/** Decides of tasks whether they go on until the supervision ends. */
export class LimitsRequest {
  @ListOf(id(), { max: 5_000, isSet: true, optional: true, describes: 'these go on until the supervision ends' })
  continuous?: string[];
  @ListOf(id(), { max: 5_000, isSet: true, optional: true, describes: 'of these it is not said any longer' })
  limited?: string[];
}

/** Lines of the document. */
export class LinesRequest {
  @Whole({ min: 1, max: 10_000_000 }) from!: number;
  @Whole({ min: 1, max: 10_000_000 }) to!: number;
}

/** Says why clauses are not taken up. */
export class DropClausesRequest extends LinesRequest {
  @Text({ max: 2_000 }) reason!: string;
}

/** Answers a question. */
export class SettleQuestionRequest {
  @OneOf(DECISIONS, { describes: 'of tasks that look alike: same-duty or different; of everything else: seen' })
  decision!: (typeof DECISIONS)[number];
}

/** How a revised document is taken. */
export class RevisionQuery {
  @QueryFlag({ optional: true, describes: 'true: only shows the difference' }) preview?: boolean;
}
