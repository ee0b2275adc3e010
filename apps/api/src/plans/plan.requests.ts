import {
  CivilDate,
  Flag,
  Id,
  ListOf,
  ListOfObjects,
  ListQuery,
  ObjectOf,
  OneOf,
  Quantity,
  text,
  Text,
  Whole,
} from '../edge/index.js';

/** The form beside an uploaded plan document. */
export class ImportPlanRequest {
  @Text({ max: 500, optional: true, describes: 'instead of the title found in the document' }) title?: string;
  @Id({ optional: true, describes: 'the supervision office that keeps the plan; needed when the caller has several' })
  departmentId?: string;
  @Text({ max: 50, optional: true, example: 'default' }) rulePack?: string;
  @CivilDate({ optional: true }) supervisedFrom?: string;
  @CivilDate({ optional: true }) supervisedUntil?: string;
}

/** Changes a plan before its issue. */
export class ChangePlanRequest {
  @Text({ max: 500, optional: true }) title?: string;
  @Text({ max: 50, optional: true }) rulePack?: string;
  @CivilDate({ optional: true, nullable: true, describes: 'null: the day of the issue' }) supervisedFrom?:
    string | null;
  @CivilDate({ optional: true, nullable: true, describes: 'null: the end of that year' }) supervisedUntil?:
    string | null;
}

/** A milestone (节点) as a person sets it. */
export class MilestoneRequest {
  @Text({ max: 2_000 }) content!: string;
  @Text({ max: 200, min: 0, optional: true, describes: 'the words that give the date' }) phrase?: string;
  @CivilDate({ nullable: true, describes: 'null: no limit of its own' }) dueOn!: string | null;
}

/** Lines of the document, both ends included. */
export class SourceLinesRequest {
  @Whole({ min: 1, max: 10_000_000 }) lineFrom!: number;
  @Whole({ min: 1, max: 10_000_000 }) lineTo!: number;
}

/** Adds a task to a draft. */
export class AddTaskRequest {
  @Text({ max: 500 }) title!: string;
  @Text({ max: 20_000, optional: true, describes: 'the title when left out' }) content?: string;
  @ListOf(text({ max: 200 }), { max: 10, optional: true, describes: 'the headings it stands under' }) path?: string[];
  @OneOf(['ordinary', 'complex'], { optional: true }) complexity?: 'ordinary' | 'complex';
  @Quantity({ min: 0.01, max: 100_000, optional: true }) weight?: number;
  @ListOfObjects(() => MilestoneRequest, { max: 100, optional: true }) milestones?: MilestoneRequest[];
  @Flag({ optional: true, describes: 'it goes on until the supervision ends' }) isContinuous?: boolean;
  @ObjectOf(() => SourceLinesRequest, { optional: true, describes: 'the clause of the document that it takes up' })
  source?: SourceLinesRequest;
}

/** Approves a draft. */
export class ApprovePlanRequest {
  @Flag({ optional: true, describes: 'every task without a limit goes on until the supervision ends' })
  restIsContinuous?: boolean;
}

/** A list of plans. */
export class PlanListQuery extends ListQuery {
  @Text({ max: 200, optional: true, describes: 'part of the title' }) search?: string;
  @OneOf(['draft', 'approved', 'issued', 'closed'], { optional: true }) state?: string;
}
