import type { Instant } from '../time/index.js';
import type { ObligationKind, TaskPart } from '../words.js';

/** Kinds whose lateness the default formula knows. */
export type ScoredKind = Extract<ObligationKind, 'sign-for' | 'work-plan' | 'contribution' | 'report' | 'milestone'>;

/** An answer that was sent back (退回重报). */
export interface ReturnFact {
  readonly submissionId: string;
  readonly at: Instant;
}

/** One obligation as the freeze found it; what is waived or superseded is left out of the facts. */
export interface ObligationFact {
  readonly obligationId: string;
  readonly kind: ScoredKind;
  /** The current limit, and the original one that the first answer is measured by. */
  readonly dueAt: Instant;
  readonly originalDueAt: Instant;
  readonly firstMetAt: Instant | null;
  readonly metAt: Instant | null;
  readonly returns: readonly ReturnFact[];
}

/** The last accepted report that tells a task's progress in percent. */
export interface ResultFact {
  readonly submissionId: string;
  readonly at: Instant;
  readonly progress: number;
}

/** A unit's part in one task as the freeze found it. */
export interface TaskFact {
  readonly taskId: string;
  readonly part: TaskPart;
  readonly weight: number;
  /** How many units support the task; a lead without supporters carries the whole weight. */
  readonly supporters: number;
  /** Planned progress at the freeze in percent (序时进度). */
  readonly planned: number;
  /** The lead's for lead and supporters, its own for an implementing unit; null when none was accepted. */
  readonly result: ResultFact | null;
  readonly obligations: readonly ObligationFact[];
}

/** Everything of one unit that its score is made of. */
export interface UnitFacts {
  readonly departmentId: string;
  readonly tasks: readonly TaskFact[];
}

/** The facts of a year, frozen at an instant: later changes do not touch them. */
export interface FrozenFacts {
  readonly frozenAt: Instant;
  readonly units: readonly UnitFacts[];
}
