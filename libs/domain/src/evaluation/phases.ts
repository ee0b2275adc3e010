import { mustBeDue } from '../obligations/limit.js';
import type { Phase, PhaseRule } from '../rules/rule-pack.js';
import type { Rules } from '../rules/rules.js';
import type { CalendarDate, DerivationStep, Due, Instant } from '../time/index.js';

/** When a phase of the annual run ends, and why then. */
export interface PhaseDate {
  readonly phase: Phase;
  readonly endsAt: Instant;
  readonly endsOn: CalendarDate;
  readonly derivation: readonly DerivationStep[];
  readonly provisional: boolean;
}

/** The phases of a year's evaluation in order, with their ends in the following year; none ends before the one before it. */
export function phaseDates({ pack, calendar }: Rules, year: number): readonly PhaseDate[] {
  const dates: PhaseDate[] = [];
  for (const rule of pack.evaluation.phases) {
    const before = dates.at(-1);
    const due = mustBeDue({ ...startOf(rule, year, before), roll: rule.roll, cutoff: rule.cutoff }, calendar);
    dates.push(before && due.dueAt < before.endsAt ? { ...before, phase: rule.phase } : dateOf(rule.phase, due));
  }
  return dates;
}

function startOf({ on, within }: PhaseRule, year: number, before: PhaseDate | undefined) {
  if (on !== undefined) return { from: `${String(year + 1)}-${on}`, add: { amount: 0, unit: 'd' } } as const;
  if (within === undefined || !before)
    throw new RangeError('a phase has a fixed day, or a limit after the phase before it');
  return { from: before.endsOn, add: within };
}

function dateOf(phase: Phase, { dueAt, dueOn, derivation, provisional }: Due): PhaseDate {
  return { phase, endsAt: dueAt, endsOn: dueOn, derivation, provisional };
}
