import type { LivingOf, UnitOfWork } from '@duban/persistence';
import { announceWaitingMail, reconcile } from '@duban/persistence';
import { type Log, reasonOf } from '../log.js';

const EVERY_MS = 3_600_000;
const AGAIN_AFTER_FAILURE_MS = 60_000;

/** What a reconcile run needs besides the record. */
export interface Reconciling {
  readonly livingOf: LivingOf;
  readonly hasMailServer: boolean;
  readonly log: Log;
}

/** Compares the record with Temporal at the start and every hour, repairs, and says what it repaired. */
export class Reconciler {
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reconciling: Reconciling,
  ) {}

  /** Runs once and plans the next run; an outage is logged and tried again after a minute. */
  async run(): Promise<void> {
    const { livingOf, hasMailServer, log } = this.reconciling;
    let waitMs = EVERY_MS;
    try {
      const repairs = await reconcile(this.unitOfWork, livingOf);
      if (hasMailServer) await this.unitOfWork.run(announceWaitingMail);
      if (repairs.length > 0) log('warn', 'reconcile repaired', { count: repairs.length, first: repairs.slice(0, 10) });
    } catch (error) {
      // Stopped in the middle: the next start begins with a run of its own.
      if (this.#isStopped) return;
      log('warn', 'reconcile could not finish', { reason: reasonOf(error) });
      waitMs = AGAIN_AFTER_FAILURE_MS;
    }
    if (!this.#isStopped) this.#timer = setTimeout(() => void this.run(), waitMs).unref();
  }

  /** Plans no further run. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }
}
