import type { AgendaClock, AgendaStep, Instant, Obligation, Rules } from '@duban/domain';
import { civilDate } from '@duban/domain';

/** What one limit of an obligation calls for. */
export interface ExpectedLimit {
  /** Steps that need a record once their time has passed. */
  readonly must: readonly AgendaStep[];
  /** Steps that may have a record. */
  readonly may: readonly AgendaStep[];
  /** From here on nothing more is called for: the answer; infinity while the limit runs, null when it is not known. */
  readonly closedAt: Instant | null;
}

/**
 * The limits of an obligation that its facts still tell, by number: the present one and the first.
 * Of a first limit that was set anew, the start is gone: its reminders may stand in the record, but need not.
 * Limits between those two leave nothing but their steps and are not judged.
 */
export function expectedLimits(obligation: Obligation, rules: Rules): ReadonlyMap<number, ExpectedLimit> {
  const present = rules.agendaOf(obligation);
  const limits = new Map([[obligation.limitNumber, { must: present, may: present, closedAt: closedAt(obligation) }]]);
  if (obligation.limitNumber === 1) return limits;
  const may = rules.agendaOf(firstClock(obligation, rules));
  const must = may.filter(({ at }) => at >= obligation.originalDueAt);
  return limits.set(1, { must, may, closedAt: obligation.firstMetAt });
}

/** The number of the limit to which a step belongs: `urge-1` is of the first, `urge-1@2` of the second. */
export function limitOfKey(stepKey: string): number {
  return Number(stepKey.split('@')[1] ?? 1);
}

function closedAt({ state, metAt }: Obligation): Instant | null {
  return state === 'open' ? Number.POSITIVE_INFINITY : metAt;
}

function firstClock({ ladder, originalDueAt }: Obligation, { calendar }: Rules): AgendaClock {
  // A due instant of 24:00 is the next day's first moment and still belongs to the day before.
  const dueOn = civilDate(originalDueAt - 1, calendar.zone);
  return { ladder, startAt: Number.NEGATIVE_INFINITY, dueAt: originalDueAt, dueOn, limitNumber: 1 };
}
