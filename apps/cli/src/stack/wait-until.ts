import { setTimeout as sleep } from 'node:timers/promises';

/** How long to ask, how often, and what ends the asking early. */
export interface Patience {
  readonly withinMs: number;
  readonly everyMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Asks until the answer is yes; false when the time is over, and throws the reason when the signal fires. */
export async function waitUntil(question: () => boolean | Promise<boolean>, patience: Patience): Promise<boolean> {
  const endsAt = performance.now() + patience.withinMs;
  for (;;) {
    patience.signal?.throwIfAborted();
    if (await question()) return true;
    if (performance.now() >= endsAt) return false;
    await sleep(patience.everyMs ?? 50);
  }
}
