import { setTimeout as pause } from 'node:timers/promises';
import type { Wave } from '@duban/persistence';
import type { Seen } from './lateness.js';

const LONGEST_SILENCE_MS = 60_000;

/** How a wave is watched: how many are done, and who is told of each new count. */
export interface Watching {
  readonly countDone: () => Promise<number>;
  readonly everyMs: number;
  readonly onSeen?: (count: number) => void;
  readonly signal: AbortSignal;
}

/** Looks from the due instant on until all is done, or until nothing more came for a minute; answers the counts when they changed. */
export async function watchWave({ dueAt, count }: Pick<Wave, 'dueAt' | 'count'>, watching: Watching): Promise<Seen[]> {
  const { countDone, everyMs, onSeen, signal } = watching;
  await pause(Math.max(0, dueAt - Date.now()), undefined, { signal });
  const curve: Seen[] = [];
  let last: Seen = { afterMs: 0, count: 0 };
  while (last.count < count && Date.now() - dueAt - last.afterMs < LONGEST_SILENCE_MS) {
    const done = await countDone();
    if (done > last.count) {
      last = { afterMs: Date.now() - dueAt, count: done };
      curve.push(last);
      onSeen?.(done);
    }
    await pause(everyMs, undefined, { signal });
  }
  return curve;
}
