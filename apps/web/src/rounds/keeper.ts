import { isStale, Refused, Unreachable } from '../api/index.js';
import type { Draft } from './data.js';
import type { Desk, DeskRow } from './desk.js';

const QUIET_MS = 700;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 15_000;
const MOST_AT_ONCE = 4;
const QUEUE_MS = 100;

/** How a row's words are sent. */
export type Send = (id: string, row: DeskRow) => Promise<Draft>;

/** Keeps what is typed on the server: a little after the last key, one write a row at a time, again and again while the connection is down. */
export class Keeper {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #sending = new Map<string, Promise<void>>();
  readonly #failures = new Map<string, number>();
  #isHeld = false;

  constructor(
    private readonly desk: Desk,
    private readonly send: Send,
    private readonly wordsOf: (error: Error) => string,
  ) {}

  /** Sends a row after this pause, a little after the last key when none is told; an earlier plan is given up. */
  later(id: string, pauseMs = QUIET_MS): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => this.#begin(id), pauseMs),
    );
  }

  /** Tries at once what waits for the connection. */
  again(): void {
    for (const id of this.desk.ids()) if (this.desk.row(id).keeping === 'offline') this.later(id, 0);
  }

  /** Stops sending until released and waits for what is under way, so that no draft arrives after its answer. */
  async hold(): Promise<void> {
    this.#isHeld = true;
    await Promise.all(this.#sending.values());
  }

  /** Goes on with what is still to be sent. */
  release(): void {
    this.#isHeld = false;
    for (const id of this.desk.ids()) if (['pending', 'offline'].includes(this.desk.row(id).keeping)) this.later(id, 0);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #begin(id: string): void {
    if (this.#isHeld || this.#sending.has(id)) return;
    if (!['pending', 'offline'].includes(this.desk.row(id).keeping)) return;
    if (this.#sending.size >= MOST_AT_ONCE) {
      this.later(id, QUEUE_MS);
      return;
    }
    this.#sending.set(
      id,
      this.#keep(id).finally(() => {
        this.#sending.delete(id);
        if (this.desk.row(id).keeping === 'pending') this.later(id);
      }),
    );
  }

  async #keep(id: string): Promise<void> {
    const sent = this.desk.row(id);
    this.desk.put(id, { keeping: 'saving' });
    try {
      const { version, writtenByName } = await this.send(id, sent);
      this.#failures.delete(id);
      const hasMore = this.desk.row(id).typed !== sent.typed;
      this.desk.put(id, { version, writtenBy: writtenByName, keeping: hasMore ? 'pending' : 'saved' });
    } catch (error) {
      this.#failed(id, error);
    }
  }

  #failed(id: string, error: unknown): void {
    if (isStale(error)) {
      this.desk.put(id, { keeping: 'stale', theirs: (error.problem.current ?? null) as Draft | null });
      return;
    }
    const isPassing =
      error instanceof Unreachable || (error instanceof Refused && [401, 429, 500, 503].includes(error.status));
    if (!isPassing) {
      const words = error instanceof Error ? this.wordsOf(error) : String(error);
      this.desk.put(id, { keeping: 'refused', faults: { '': words } });
      return;
    }
    const failures = this.#failures.get(id) ?? 0;
    this.#failures.set(id, failures + 1);
    this.desk.put(id, { keeping: 'offline' });
    this.later(id, Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS));
  }
}
