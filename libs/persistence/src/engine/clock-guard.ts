import type { Instant } from '@duban/domain';
import type { Next } from '@duban/workflows';
import type { UnitOfWork } from '../core/unit-of-work.js';

/** Clocks that differ by more than this hold all firing: a step must never be carried out before its time. */
export const DRIFT_LIMIT_MS = 120_000;
const CHECK_EVERY_MS = 10_000;
const HOLD_MS = 30_000;

/** Why firing is held and until when to wait, or null while the clocks agree. */
export type Held = Extract<Next, { kind: 'sleep' }> | null;

/** What the guard compares: this process's clock and the record's, both in real time. */
export interface Clocks {
  readonly processNow: () => Instant;
  readonly recordNow: () => Promise<Instant>;
}

/** The record's own clock, without a rehearsal's offset. */
export async function recordClock(unitOfWork: UnitOfWork): Promise<Instant> {
  const [row] = await unitOfWork.run((tx) =>
    tx.query<{ now: string }>('select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now'),
  );
  return Number(row?.now);
}

/** Compares the clocks of application, record and Temporal; reads the record's at most every ten seconds. */
export class ClockGuard {
  #checkedAt = Number.NEGATIVE_INFINITY;
  #driftMs = 0;

  constructor(private readonly clocks: Clocks) {}

  /** Whether to hold. `scheduledAt` is when Temporal says it scheduled the look: the past is a backlog, the future is drift. */
  async held(scheduledAt?: Instant): Promise<Held> {
    const now = this.clocks.processNow();
    if (Math.abs(now - this.#checkedAt) > CHECK_EVERY_MS) {
      this.#driftMs = now - (await this.clocks.recordNow());
      this.#checkedAt = now;
    }
    const temporalAheadMs = Math.max(0, (scheduledAt ?? now) - now);
    return holdFor('PostgreSQL', this.#driftMs) ?? holdFor('Temporal', temporalAheadMs);
  }
}

function holdFor(clock: string, driftMs: number): Held {
  if (Math.abs(driftMs) <= DRIFT_LIMIT_MS) return null;
  const seconds = String(Math.round(Math.abs(driftMs) / 1000));
  return {
    kind: 'sleep',
    sleepMs: HOLD_MS,
    why: `held: the clocks of this worker and ${clock} differ by ${seconds} s`,
  };
}
