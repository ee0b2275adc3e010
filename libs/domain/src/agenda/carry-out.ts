import type { Obligation } from '../obligations/obligation.js';
import type { Audience } from '../rules/rule-pack.js';
import type { Rules } from '../rules/rules.js';
import type { Instant } from '../time/index.js';
import type { AgendaStep } from './agenda.js';

/** What became of a step: carried out, overtaken by a later one after an outage or an answer, or not called for. */
export type StepOutcome = 'carried' | 'collapsed' | 'inapplicable';

/** What is known of a unit's earlier circulated criticisms in the plan; the one being drafted is not counted. */
export interface CriticismHistory {
  readonly previousRoundCriticised: boolean;
  readonly criticismsInQuarter: number;
}

/** A unit with a clean record. */
export const NO_CRITICISM: CriticismHistory = { previousRoundCriticised: false, criticismsInQuarter: 0 };

/** The moment at which the engine looks, and what it knows then. */
export interface Look {
  readonly now: Instant;
  readonly history: CriticismHistory;
}

/** The steps that are due and have no record yet, by what becomes of them. */
export interface DueSteps {
  readonly carried: readonly AgendaStep[];
  readonly collapsed: readonly AgendaStep[];
  readonly inapplicable: readonly AgendaStep[];
}

/** The record of one step, as it is kept. */
export interface StepRecord {
  readonly key: string;
  readonly act: AgendaStep['act'];
  readonly plannedAt: Instant;
  readonly outcome: StepOutcome;
}

/** Who is to be told because of which step. */
export interface StepNotice {
  readonly stepKey: string;
  readonly audience: readonly Audience[];
}

/** What one look changes: the obligation as it then stands, the records and the notices to write. */
export interface CarriedOut {
  readonly obligation: Obligation;
  readonly steps: readonly StepRecord[];
  readonly notices: readonly StepNotice[];
}

/** Whether a step is called for: `repeated` means the second criticism in a row or in the quarter (domain.md, "Ladder"). */
export function whenApplies({ when }: Pick<AgendaStep, 'when'>, history: CriticismHistory): boolean {
  return when === undefined || history.previousRoundCriticised || history.criticismsInQuarter > 0;
}

/**
 * Which steps are due now and have no record: those at the latest instant are carried out, all earlier ones collapse into them,
 * so that a unit hears once after an outage. Nothing is due on a closed obligation.
 */
export function dueSteps(obligation: Obligation, rules: Rules, look: Look): DueSteps {
  const due = withoutRecord(obligation, rules).filter((step) => step.at <= look.now);
  const applicable = due.filter((step) => whenApplies(step, look.history));
  const latest = applicable.at(-1)?.at;
  return {
    carried: applicable.filter((step) => step.at === latest),
    collapsed: applicable.filter((step) => step.at !== latest),
    inapplicable: due.filter((step) => !whenApplies(step, look.history)),
  };
}

/** The next instant at which anything is planned on an open obligation; null when no step remains or it is closed. */
export function nextStepAt(obligation: Obligation, rules: Rules): Instant | null {
  return withoutRecord(obligation, rules)[0]?.at ?? null;
}

/** Carries out what is due: gives exactly one record per due step and moves the obligation on; its version stays. */
export function carryOut(obligation: Obligation, rules: Rules, look: Look): CarriedOut {
  const { carried, collapsed, inapplicable } = dueSteps(obligation, rules, look);
  const steps = [
    ...collapsed.map((step) => recordOf(step, 'collapsed')),
    ...carried.map((step) => recordOf(step, 'carried')),
    ...inapplicable.map((step) => recordOf(step, 'inapplicable')),
  ];
  const told = carried.filter(({ audience }) => audience.length > 0);
  return {
    obligation: movedOn(obligation, rules, steps),
    steps,
    notices: told.map(({ key, audience }) => ({ stepKey: key, audience })),
  };
}

/** Records what an answer overtakes: steps planned up to the answer and not yet carried out collapse, and nobody is told. */
export function closeQuietly(obligation: Obligation, rules: Rules, metAt: Instant): CarriedOut {
  const overtaken = withoutRecord(obligation, rules).filter((step) => step.at <= metAt);
  const steps = overtaken.map((step) => recordOf(step, 'collapsed'));
  return { obligation: movedOn(obligation, rules, steps), steps, notices: [] };
}

function withoutRecord(obligation: Obligation, rules: Rules): readonly AgendaStep[] {
  if (obligation.state !== 'open') return [];
  const through = obligation.carriedThroughAt ?? Number.NEGATIVE_INFINITY;
  return rules.agendaOf(obligation).filter((step) => step.at > through);
}

function movedOn(obligation: Obligation, rules: Rules, steps: readonly StepRecord[]): Obligation {
  const through = steps.reduce(
    (latest, { plannedAt }) => Math.max(latest, plannedAt),
    obligation.carriedThroughAt ?? -Infinity,
  );
  const moved = { ...obligation, carriedThroughAt: through === -Infinity ? null : through };
  return { ...moved, nextAt: nextStepAt(moved, rules) };
}

function recordOf({ key, act, at }: AgendaStep, outcome: StepOutcome): StepRecord {
  return { key, act, plannedAt: at, outcome };
}
