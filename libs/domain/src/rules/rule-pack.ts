import type { Amount, RollDirection } from '../time/index.js';
import type { Complexity, ObligationKind } from '../words.js';

/** How long something may take, counted from the instant it starts. */
export interface LimitRule {
  readonly within: Amount;
  readonly startCounted: boolean;
  readonly roll: RollDirection;
  readonly cutoff: string;
}

/** On which day of each period something is owed, e.g. monthly by the 25th 17:30, rolled backward. */
export interface CadenceRule {
  readonly every: 'month' | 'quarter' | 'half-year';
  /** Day of the last month of the period; a day past the month's end means its last day. */
  readonly day: number;
  readonly roll: RollDirection;
  readonly cutoff: string;
}

/** What one step of a ladder does; the order here is the order of severity. */
export const ACTS = ['remind', 'due', 'urge', 'second-notice', 'draft-criticism', 'propose-interview'] as const;
export type Act = (typeof ACTS)[number];

/** The acts with which the ladder escalates once something is late, from the mildest to the worst. */
export const ESCALATIONS = ['urge', 'second-notice', 'draft-criticism', 'propose-interview'] as const satisfies Act[];
export type Escalation = (typeof ESCALATIONS)[number];

/**
 * Who is told by a step: roles in the department that owes; `supervision-office`, everyone whose office runs the plan (role
 * supervision, for the annual run evaluation); `supervising-leader`, the leader in charge of that office.
 */
export const AUDIENCES = [
  'handler',
  'liaison',
  'leader',
  'principal',
  'supervision-office',
  'supervising-leader',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One rung of a ladder: `offset` working or calendar days from the due day at `time`, or exactly at the due instant when both are absent. */
export interface LadderRule {
  readonly key: string;
  readonly act: Act;
  readonly offset?: Amount;
  readonly time?: string;
  readonly audience: readonly Audience[];
  /** `repeated`: only the second time in a row or in the quarter (domain.md, "Ladder"). */
  readonly when?: 'repeated';
}

/** Deductions, factors and dates of the annual run (domain.md, "Evaluation"). */
export interface EvaluationRule {
  /** The part of a task's weight that the lead carries; supporters share the rest evenly, and implementing units carry `implementShare` each of their own line. */
  readonly leadShare: number;
  readonly supportShare: number;
  readonly implementShare: number;
  /** Timeliness factor = 1 − the sum over late answers, not below `floor`. */
  readonly lateFactor: Readonly<Record<'sign-for' | 'work-plan' | 'contribution' | 'report' | 'milestone', number>>;
  readonly timelinessFloor: number;
  readonly returnedFactor: number;
  readonly qualityFloor: number;
  /** Points taken per obligation never answered by the freeze; capped together with all deductions. */
  readonly unansweredDeduction: number;
  readonly deductionCap: number;
  readonly grades: readonly { readonly grade: string; readonly from: number; readonly quota?: number }[];
  readonly phases: readonly PhaseRule[];
}

/** The phases of the annual run, in their order. */
export const PHASES = ['freeze', 'self-review', 'verification', 'notice', 'appeal', 'decision', 'publication'] as const;
export type Phase = (typeof PHASES)[number];

/** When a phase of the annual run ends: on a month-day of the following year, or a limit after the phase before it. */
export interface PhaseRule {
  readonly phase: Phase;
  readonly on?: string;
  readonly within?: Amount;
  readonly roll: RollDirection;
  readonly cutoff: string;
}

/** A rule pack (规则包): one versioned, validated set of every number the supervision of a plan uses. */
export interface RulePack {
  readonly code: string;
  readonly version: number;
  readonly name: { readonly zh: string; readonly en: string };
  readonly calendar: string;
  readonly signFor: LimitRule;
  readonly workPlan: LimitRule;
  readonly reports: { readonly lead: CadenceRule; readonly implement: CadenceRule };
  /** A contribution is due this long before the lead's report, at the same cut-off. */
  readonly contributionBefore: Amount;
  /** A period whose due day comes sooner than this after the issue is left out. */
  readonly firstPeriodAfter: Amount;
  /** A round opens on this day of the period's last month, rolled forward, at this time. */
  readonly roundOpens: { readonly day: number; readonly time: string };
  readonly milestone: { readonly roll: RollDirection; readonly cutoff: string };
  /** Limit for the whole task by complexity, kept as one more milestone (「13710」: 7 days, 1 month). */
  readonly completion: Readonly<Record<Complexity, LimitRule>> | null;
  /** A returned report is redone within this limit (退回重报). */
  readonly redo: LimitRule;
  readonly ladders: Readonly<Record<string, readonly LadderRule[]>>;
  /** Which ladder each kind climbs. */
  readonly ladderOf: Readonly<Record<ObligationKind, string>>;
  readonly delivery: { readonly windows: readonly string[] };
  readonly lights: {
    readonly dueSoon: Amount;
    /** Points behind planned progress: yellow from this many on (inclusive), red beyond that many (exclusive). */
    readonly yellowFrom: number;
    readonly redOver: number;
  };
  readonly evaluation: EvaluationRule;
}
