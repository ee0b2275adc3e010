import type { CalendarDate, Complexity, Escalation, Instant, ProgressLight, TaskState, TimeLight } from '@duban/domain';
import type { Viewer } from '../reading/index.js';

/** The columns by which the ledger (台账) can be sorted. */
export const LEDGER_SORTS = [
  'plan',
  'number',
  'title',
  'action',
  'complexity',
  'state',
  'weight',
  'lead',
  'supporting',
  'implementing',
  'issuedOn',
  'limitOn',
  'nextDueOn',
  'feedbackAt',
  'progress',
  'plannedProgress',
  'timeLight',
  'progressLight',
  'overdue',
  'escalation',
  'laterLimits',
] as const;
export type LedgerColumn = (typeof LEDGER_SORTS)[number];

/** By what the ledger can be grouped. */
export const LEDGER_GROUPS = [
  'plan',
  'action',
  'lead',
  'state',
  'timeLight',
  'progressLight',
  'complexity',
  'month',
] as const;
export type LedgerGroup = (typeof LEDGER_GROUPS)[number];

/** What a plan's own rules say at this moment, for its tasks. */
export interface PlanStandard {
  readonly planId: string;
  /** The person asking sees all of its tasks, not only those of the own departments. */
  readonly isOverseen: boolean;
  readonly soonUntil: Instant;
  /** In percent; null without an issue or a span. */
  readonly planned: number | null;
  /**
   * The places of the progress lights in their order of severity, one digit each: for no report yet, then for 0 to 100 percent;
   * the second one where a period was missed. Null without planned progress.
   */
  readonly lights: string | null;
  readonly lightsAfterMiss: string | null;
}

/** What the ledger is narrowed to; what is absent narrows nothing. */
export interface LedgerFilter {
  /** Part of the title, the number, or part of the name of one of its units, their other names and groups. */
  readonly search?: string | undefined;
  readonly plan?: string | undefined;
  readonly action?: string | undefined;
  /** The id of a department, or `none`. */
  readonly lead?: string | undefined;
  /** A department in any part. */
  readonly department?: string | undefined;
  readonly implementing?: string | undefined;
  /** Without it every state but `draft`, which nobody supervises yet, and `dropped`. */
  readonly state?: readonly TaskState[] | undefined;
  readonly timeLight?: readonly TimeLight[] | undefined;
  /** `none` is a task without planned progress. */
  readonly progressLight?: readonly (ProgressLight | 'none')[] | undefined;
  readonly complexity?: Complexity | undefined;
  readonly limitFrom?: CalendarDate | undefined;
  readonly limitUntil?: CalendarDate | undefined;
  readonly hasLimit?: boolean | undefined;
  readonly escalated?: boolean | undefined;
  readonly escalation?: readonly Escalation[] | undefined;
}

/** One key of the order. */
export interface LedgerSort {
  readonly column: LedgerColumn;
  readonly isDescending: boolean;
}

/** What is asked of the ledger, by whom and when. */
export interface LedgerQuestion {
  readonly viewer: Viewer;
  readonly filter: LedgerFilter;
  readonly standards: readonly PlanStandard[];
  /** The units that are named like the words searched for (`unitsNamedLike`). */
  readonly named: readonly string[];
  readonly now: Instant;
}

/** A question about its rows in an order; the group comes first. */
export interface LedgerOrder {
  readonly group: LedgerGroup | null;
  readonly sorts: readonly LedgerSort[];
  readonly offset: number;
  readonly limit: number;
}
