import type { Instant } from '../time/index.js';
import type { ObligationFact, ReturnFact, ScoredKind } from './facts.js';

/** Something in a year that costs points; it is counted once, in one line. */
export interface CostlyEvent {
  readonly obligationId: string;
  readonly kind: ScoredKind;
  readonly eventId: string;
  readonly at: Instant;
}

/** Late answers: the first one after the original limit, or a redo after its own or not at all. One event per obligation. */
export function lateEvents(obligations: readonly ObligationFact[], frozenAt: Instant): readonly CostlyEvent[] {
  return inTime(
    obligations.flatMap((fact) => {
      const at = lateAt(fact, frozenAt);
      return at === null ? [] : [eventOf(fact, fact.obligationId, at)];
    }),
  );
}

/** Answers that were sent back, each on its own. */
export function returnEvents(obligations: readonly ObligationFact[]): readonly CostlyEvent[] {
  return inTime(
    obligations.flatMap((fact) => fact.returns.map((sent: ReturnFact) => eventOf(fact, sent.submissionId, sent.at))),
  );
}

/** What was due and never answered by the freeze. */
export function unansweredEvents(obligations: readonly ObligationFact[], frozenAt: Instant): readonly CostlyEvent[] {
  const silent = obligations.filter(({ firstMetAt, dueAt }) => firstMetAt === null && dueAt < frozenAt);
  return inTime(silent.map((fact) => eventOf(fact, fact.obligationId, fact.dueAt)));
}

function lateAt({ firstMetAt, originalDueAt, metAt, dueAt }: ObligationFact, frozenAt: Instant): Instant | null {
  if (firstMetAt === null) return null;
  if (firstMetAt > originalDueAt) return firstMetAt;
  if (metAt !== null) return metAt > dueAt ? metAt : null;
  return dueAt < frozenAt ? dueAt : null;
}

function eventOf({ obligationId, kind }: ObligationFact, eventId: string, at: Instant): CostlyEvent {
  return { obligationId, kind, eventId, at };
}

/** In the order in which they happened; by obligation where they happened together, so that the order never depends on the source. */
function inTime(events: readonly CostlyEvent[]): readonly CostlyEvent[] {
  return events.toSorted((a, b) => a.at - b.at || (a.eventId < b.eventId ? -1 : 1));
}
