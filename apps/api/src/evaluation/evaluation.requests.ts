import { Flag, Id, ListQuery, Text, Whole } from '../edge/index.js';

/** Starts an evaluation. */
export class StartEvaluationRequest {
  @Id() planId!: string;
  @Whole({ min: 1990, max: 2199 }) year!: number;
}

/** A list of evaluations. */
export class EvaluationQuery extends ListQuery {
  @Id({ optional: true }) plan?: string;
}

/** A unit's own view of its year. */
export class SelfReviewRequest {
  @Id({ optional: true, describes: 'needed when the caller works in several units' }) departmentId?: string;
  @Text({ max: 20_000 }) text!: string;
}

/** Appeals against one line of the own score. */
export class AppealRequest {
  @Id({ optional: true, describes: 'needed when the caller works in several units' }) departmentId?: string;
  @Whole({ min: 1, max: 100_000, describes: 'the place of the line in the score' }) position!: number;
  @Text({ max: 5_000 }) reason!: string;
}

/** Decides an appeal. */
export class DecideAppealRequest {
  @Flag() upheld!: boolean;
  @Text({ max: 5_000 }) reason!: string;
}
