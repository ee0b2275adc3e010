import { setTimeout as pause } from 'node:timers/promises';
import { type Log, reasonOf } from './log.js';

const FIRST_MS = 250;
const LONGEST_MS = 10_000;

/** Where perseverance reports and what ends it. */
export interface Perseverance {
  readonly log: Log;
  readonly stopped: AbortSignal;
}

/** Tries until it succeeds, a quarter of a second apart at first and ten seconds at most, and says each failure; null once stopped. */
export async function persevere<T>(
  what: string,
  attempt: () => Promise<T>,
  { log, stopped }: Perseverance,
): Promise<T | null> {
  for (let waitMs = FIRST_MS; !stopped.aborted; waitMs = Math.min(waitMs * 2, LONGEST_MS)) {
    try {
      return await attempt();
    } catch (error) {
      log('warn', `${what} is not reachable yet`, { reason: reasonOf(error), nextTryMs: waitMs });
      await pause(waitMs, undefined, { signal: stopped }).catch(() => undefined);
    }
  }
  return null;
}
