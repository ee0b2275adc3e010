import type { Telling, UnitOfWork } from '@duban/persistence';
import { deleteTold, inLanes, leaseOutbox, postponeTelling } from '@duban/persistence';
import { type Log, reasonOf } from '../log.js';

const POLL_MS = 1000;
const LEASED_AT_ONCE = 200;
const LANES = 16;

/** Tells one workflow that its subject is at a version, starting it when it does not live; throws when Temporal did not take it. */
export type Tell = (telling: Telling) => Promise<void>;

/** Turns outbox rows into signals: at once when something is announced, and every second in any case. Repeats do no harm. */
export class OutboxRelay {
  #isStopped = false;
  #isAnnounced = false;
  #wake: () => void = () => undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tell: Tell,
    private readonly log: Log,
  ) {}

  /** Says that something was announced. */
  readonly announced = (): void => {
    this.#isAnnounced = true;
    this.#wake();
  };

  /** Works until stopped; an outage of the record or of Temporal is logged and waited out. */
  async run(): Promise<void> {
    while (!this.#isStopped) {
      this.#isAnnounced = false;
      const told = await this.#pass().catch((error: unknown) => {
        this.log('warn', 'the outbox could not be read', { reason: reasonOf(error) });
        return 0;
      });
      if (told < LEASED_AT_ONCE / 2) await this.#rest();
    }
  }

  /** Ends after the batch at hand. */
  stop(): void {
    this.#isStopped = true;
    this.#wake();
  }

  async #pass(): Promise<number> {
    const tellings = await leaseOutbox(this.unitOfWork, LEASED_AT_ONCE);
    const told: Telling[] = [];
    const failed: Telling[] = [];
    const reasons: string[] = [];
    await inLanes(tellings, LANES, async (telling) => {
      // One failure is enough to know: the rest of the batch would only wait for the same outage.
      if (reasons.length > 0) return void failed.push(telling);
      await this.tell(telling).then(
        () => told.push(telling),
        (error: unknown) => {
          reasons.push(reasonOf(error));
          failed.push(telling);
        },
      );
    });
    if (told.length > 0) await deleteTold(this.unitOfWork, told);
    if (failed.length > 0) await this.#postpone(failed, reasons[0] ?? 'unknown');
    return told.length;
  }

  async #postpone(failed: readonly Telling[], reason: string): Promise<void> {
    this.log('warn', 'workflows could not be told', { count: failed.length, reason });
    await postponeTelling(this.unitOfWork, failed, reason);
  }

  async #rest(): Promise<void> {
    if (this.#isAnnounced || this.#isStopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
