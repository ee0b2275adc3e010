import type { CalendarDate, DerivationStep, Instant } from '../time/index.js';
import type { ObligationKind, ObligationState, Part } from '../words.js';

/**
 * An obligation (时限事项): this department owes this thing on this task by this instant.
 * Timeliness is derived and never a state: overdue = open and due before now.
 */
export interface Obligation {
  readonly id: string;
  readonly planId: string;
  readonly taskId: string | null;
  readonly departmentId: string;
  readonly kind: ObligationKind;
  readonly part: Part;
  /** The period it belongs to: `2026-03`, `2026-Q1`, `issue`, a milestone's own day, `2026` for the annual run. */
  readonly period: string;
  readonly roundId: string | null;
  readonly milestoneId: string | null;
  /** Whose workflow wakes it: its round's, or its task's once it has an individual date. */
  readonly drivenBy: 'round' | 'task';
  /** When the current limit began; a redo moves it. */
  readonly startAt: Instant;
  readonly dueAt: Instant;
  readonly dueOn: CalendarDate;
  readonly originalDueAt: Instant;
  /** Null when the round's derivation explains the date. */
  readonly derivation: readonly DerivationStep[] | null;
  /** Counts the limits set so far: 1 for the original, one more for each later one. */
  readonly limitNumber: number;
  readonly ladder: string;
  readonly state: ObligationState;
  readonly firstMetAt: Instant | null;
  readonly metAt: Instant | null;
  /** The true day of the answer as the unit states it; never earlier facts overwritten. */
  readonly metOn: CalendarDate | null;
  /** Every step of the current limit planned at or before this instant has its record. */
  readonly carriedThroughAt: Instant | null;
  readonly nextAt: Instant | null;
  readonly version: number;
}
