import type { Instant } from '../time/index.js';

/**
 * One line of the ledger: which rule took or gave how many points (1 = 1/10000 point) because of which event.
 * `event` says what happened (`late.report`, `returned.report`, `unanswered.report`, `accepted.report`, `missing.report`, `assigned.lead`);
 * `rule` is the same for events that count in full, or the limit that changed what they cost (`timeliness.floor`, `quality.floor`, `deduction.cap`, `score.floor`).
 */
export interface LedgerLine {
  readonly taskId: string | null;
  readonly obligationId: string | null;
  readonly rule: string;
  readonly rulePackVersion: number;
  readonly event: string;
  readonly eventId: string | null;
  readonly occurredAt: Instant | null;
  readonly points: number;
}

/** A line before its points are whole: `amount` in real 1/10000 points. */
export interface DraftLine extends Omit<LedgerLine, 'points' | 'rulePackVersion'> {
  readonly amount: number;
}
