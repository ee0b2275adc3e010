import { setTimeout as pause } from 'node:timers/promises';
import type { ApiClient } from './api-client.js';
import { ApiProblem } from './api-client.js';
import type { ClockView } from './views.js';

/** How long the engine may take to settle after one movement, e.g. while a killed worker comes back. */
const SETTLE_WITHIN_MS = 120_000;

/** The hand that moves the rehearsal's business clock and waits until everything that was due is done. */
export class ClockHand {
  constructor(private readonly administrator: ApiClient) {}

  /** Moves to the next event, or to `notAfter` when nothing happens before it; answers the business time reached. */
  async step(notAfter: number): Promise<number> {
    await this.#move(new Date(notAfter).toISOString());
    const settled = await this.settle();
    return Date.parse(settled.now);
  }

  // The clock runs on by itself between two movements: what became due meanwhile is waited for, and the movement asked again.
  async #move(notAfter: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.administrator.post('/clock/advance', { to: 'next-event', notAfter });
        return;
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.code !== 'clock.unsettled' || tries === 20) throw error;
        await this.settle();
      }
    }
  }

  /** Waits until no wake-up is due and every announcement has reached its workflow. */
  async settle(): Promise<ClockView> {
    const until = Date.now() + SETTLE_WITHIN_MS;
    for (let wait = 5; ; wait = Math.min(wait * 1.5, 200)) {
      const clock = await this.administrator.get<ClockView>('/clock');
      if (clock.unsettled === 0) return clock;
      if (Date.now() > until)
        throw new Error(`the engine did not settle: ${String(clock.unsettled)} wake-ups are still due at ${clock.now}`);
      await pause(wait);
    }
  }
}
