import { accept, refuse } from '../result.js';
import type { Result } from '../result.js';
import type { Rules } from '../rules/rules.js';
import type { CalendarDate, Due, Instant } from '../time/index.js';
import { limitFrom } from './limit.js';
import type { Obligation } from './obligation.js';

/** What comes to be owed; without a round it is driven by its task and explains its own date. */
export type Owed = Pick<
  Obligation,
  'id' | 'planId' | 'taskId' | 'departmentId' | 'kind' | 'part' | 'period' | 'roundId' | 'milestoneId' | 'startAt'
> & { readonly due: Pick<Due, 'dueAt' | 'dueOn' | 'derivation'> };

/** Says that nothing is owed here any more. */
export interface ObligationClosed {
  readonly code: 'obligation.closed';
  readonly state: Obligation['state'];
}

/** An answer: the instant of entry, and the true day as the unit states it. */
export interface Answer {
  readonly at: Instant;
  readonly on: CalendarDate;
}

/** How late something is: `byMs` by its current limit, `firstAnswerLate` by the original one, which nothing later makes good. */
export interface Lateness {
  readonly late: boolean;
  readonly byMs: number;
  readonly firstAnswerLate: boolean;
}

/** A new open obligation on the first rung of its kind's ladder. */
export function newObligation({ due, ...owed }: Owed, rules: Rules): Obligation {
  const { dueAt, dueOn, derivation } = due;
  const clock = { startAt: owed.startAt, dueAt, dueOn, limitNumber: 1, ladder: rules.pack.ladderOf[owed.kind] };
  return {
    ...owed,
    ...clock,
    drivenBy: owed.roundId === null ? 'task' : 'round',
    originalDueAt: dueAt,
    derivation: owed.roundId === null ? derivation : null,
    state: 'open',
    firstMetAt: null,
    metAt: null,
    metOn: null,
    carriedThroughAt: null,
    nextAt: rules.agendaOf(clock)[0]?.at ?? null,
    version: 1,
  };
}

/** The obligation once answered; the first answer stays on record. Record overtaken steps with `closeQuietly` in the same transaction, before this. */
export function meet(obligation: Obligation, { at, on }: Answer): Result<Obligation, ObligationClosed> {
  if (obligation.state !== 'open') return refuse({ code: 'obligation.closed', state: obligation.state });
  const firstMetAt = obligation.firstMetAt ?? at;
  return accept({ ...obligation, state: 'met', firstMetAt, metAt: at, metOn: on, nextAt: null });
}

/**
 * A returned answer is owed again (退回重报): a new limit from now, counted from 1 upwards, driven by the task itself.
 * `startAt` becomes the start of the new limit; the original due instant and the first answer stay.
 */
export function reopenForRedo(
  obligation: Obligation,
  rules: Rules,
  now: Instant,
): Result<Obligation, ObligationNotMet> {
  if (obligation.state !== 'met') return refuse({ code: 'obligation.not-met', state: obligation.state });
  const { dueAt, dueOn, derivation } = limitFrom(rules.pack.redo, now, rules.calendar);
  const limitNumber = obligation.limitNumber + 1;
  const reopened: Obligation = {
    ...obligation,
    ...{ startAt: now, dueAt, dueOn, derivation, limitNumber },
    drivenBy: 'task',
    state: 'open',
    metAt: null,
    metOn: null,
    carriedThroughAt: null,
  };
  return accept({ ...reopened, nextAt: rules.agendaOf(reopened)[0]?.at ?? null });
}

/** Says that there is no answer that could be returned. */
export interface ObligationNotMet {
  readonly code: 'obligation.not-met';
  readonly state: Obligation['state'];
}

/** Whether it is or was late; at the due instant itself it is in time, one millisecond later it is late. */
export function lateness(obligation: Obligation, now: Instant): Lateness {
  const { state, dueAt, originalDueAt, metAt, firstMetAt } = obligation;
  const isJudged = state === 'open' || state === 'met';
  const answeredAt = metAt ?? now;
  const firstAt = firstMetAt ?? now;
  return {
    late: isJudged && answeredAt > dueAt,
    byMs: isJudged ? Math.max(0, answeredAt - dueAt) : 0,
    firstAnswerLate: (isJudged || firstMetAt !== null) && firstAt > originalDueAt,
  };
}
