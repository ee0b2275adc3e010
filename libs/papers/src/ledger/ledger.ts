import type { CalendarDate } from '@duban/domain';

/** The languages a paper can be written in. */
export type PaperLanguage = 'zh' | 'en';

/** One task as the ledger (台账) tells it (domain.md, "Papers"); words are already in the paper's language. */
export interface LedgerRow {
  readonly plan: string;
  readonly number: number;
  readonly type: string;
  readonly path: string;
  readonly isMajor: boolean;
  readonly item: string;
  readonly lead: string;
  readonly supporting: string;
  readonly implementing: string;
  readonly assignedOn: CalendarDate | null;
  readonly limitOn: CalendarDate | null;
  readonly urgency: string;
  readonly feedbackOn: CalendarDate | null;
  readonly status: string;
  readonly progress: number | null;
  readonly timeLight: string;
  readonly progressLight: string;
  readonly extensions: number;
  readonly weight: number;
  readonly plannedProgress: number | null;
  readonly nextDueOn: CalendarDate | null;
  readonly nextDueKind: string;
  readonly overdue: number;
  readonly escalation: string;
  readonly laterLimits: number;
}

/** One unit's result; `rank` is null for a unit that is not ranked. */
export interface ScoreRow {
  readonly unit: string;
  readonly rank: number | null;
  readonly score: number;
  readonly grade: string;
}

/** One line of the evaluation's ledger: which event cost or gave how many points, by which rule and version. */
export interface PointRow {
  readonly unit: string;
  readonly item: string;
  readonly rule: string;
  readonly event: string;
  readonly occurredOn: CalendarDate | null;
  readonly points: number;
  readonly state: string;
}
