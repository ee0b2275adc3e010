import type { Obligation } from '../obligations/obligation.js';
import { ACTS } from '../rules/rule-pack.js';
import type { Act, Audience, LadderRule, RulePack } from '../rules/rule-pack.js';
import { addDays, addWorkingDays, atTime, roll } from '../time/index.js';
import type { Amount, Calendar, CalendarDate, Instant } from '../time/index.js';

/** One step of an obligation's agenda with its instant; the key is unique within the obligation over all its limits. */
export interface AgendaStep {
  readonly key: string;
  readonly act: Act;
  readonly at: Instant;
  readonly audience: readonly Audience[];
  readonly when?: 'repeated';
}

/** The part of an obligation that its agenda depends on. */
export type AgendaClock = Pick<Obligation, 'ladder' | 'startAt' | 'dueAt' | 'dueOn' | 'limitNumber'>;

/** Answers an obligation's agenda by the ladder it names; throws RangeError for a ladder that the pack lacks. */
export type AgendaOf = (clock: AgendaClock) => readonly AgendaStep[];

/**
 * The steps of one limit in the order in which they come: by instant, then by severity.
 * Steps before the limit's start are left out, and so are reminders that would come at or after the due instant.
 */
export function agenda(clock: AgendaClock, ladder: readonly LadderRule[], calendar: Calendar): readonly AgendaStep[] {
  return ladder
    .map((rung) => stepOf(rung, clock, calendar))
    .filter((step) => step.at >= clock.startAt && (step.act !== 'remind' || step.at < clock.dueAt))
    .sort((a, b) => a.at - b.at || ACTS.indexOf(a.act) - ACTS.indexOf(b.act));
}

/** A memo of agendas: obligations that share ladder, due, start and limit number share one computed agenda. */
export function agendas(ladders: RulePack['ladders'], calendar: Calendar): AgendaOf {
  const known = new Map<string, readonly AgendaStep[]>();
  return (clock) => {
    const key = [clock.ladder, clock.startAt, clock.dueAt, clock.dueOn, clock.limitNumber].join('|');
    const found = known.get(key);
    if (found) return found;
    const ladder = ladders[clock.ladder];
    if (!ladder) throw new RangeError(`the rule pack has no ladder ${clock.ladder}`);
    const steps = agenda(clock, ladder, calendar);
    known.set(key, steps);
    return steps;
  };
}

function stepOf(rung: LadderRule, clock: AgendaClock, calendar: Calendar): AgendaStep {
  return {
    // A later limit climbs the same ladder again: its steps are other steps, so that each is carried out once.
    key: clock.limitNumber > 1 ? `${rung.key}@${String(clock.limitNumber)}` : rung.key,
    act: rung.act,
    at: instantOf(rung, clock, calendar),
    audience: rung.audience,
    ...(rung.when && { when: rung.when }),
  };
}

function instantOf({ act, offset, time }: LadderRule, { dueAt, dueOn }: AgendaClock, calendar: Calendar): Instant {
  if (act === 'due' || offset === undefined || time === undefined) return dueAt;
  const at = atTime(dayAt(dueOn, offset, calendar), time, calendar.zone);
  // Only a due instant past its own day's end could be later than a step of the following day.
  return act === 'remind' ? at : Math.max(at, dueAt);
}

function dayAt(dueOn: CalendarDate, { amount, unit }: Amount, calendar: Calendar): CalendarDate {
  if (unit === 'wd') return addWorkingDays(dueOn, amount, calendar);
  return roll(addDays(dueOn, amount), calendar, amount < 0 ? 'backward' : 'forward');
}
