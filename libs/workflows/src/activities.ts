import type { Next } from './messages.js';

/** Whose clock it is about; never text or personal data. */
export interface Driven {
  readonly subjectId: string;
}

/** Looks at one subject, carries out what is due in the record and says when to look again. */
export type Advance = (driven: Driven) => Promise<Next>;

/** Light enough to run inside a workflow task (a wake costs 6 events instead of 11). */
export interface TaskActivities {
  readonly advanceTask: Advance;
}

/** Everything that works in batches or may take longer than a second. */
export interface EngineActivities {
  readonly advancePlan: Advance;
  readonly advanceRound: Advance;
  readonly advanceDelivery: Advance;
}

/** The annual run, one activity a phase; each answers `done` when its phase is over. */
export interface EvaluationActivities {
  readonly freezeYear: Advance;
  readonly holdSelfReview: Advance;
  readonly holdVerification: Advance;
  readonly notifyResult: Advance;
  readonly holdAppeal: Advance;
  readonly holdDecision: Advance;
  readonly awaitPublication: Advance;
}

/** All activities that a worker of this system offers. */
export type Activities = TaskActivities & EngineActivities & EvaluationActivities;
