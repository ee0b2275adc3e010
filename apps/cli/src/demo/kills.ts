import type { Stack, StackLog } from '../stack/index.js';
import type { Victim } from './options.js';

/** When a process is killed: after these shares of the year. */
const STRIKES = [0.2, 0.45, 0.7];

/** Kills the victim (kill -9) three times on the way through the year; the launcher brings it back and the demo goes on. */
export function killsOf(victim: Victim | null, stack: Stack, log: StackLog): (share: number) => void {
  let struck = 0;
  return (share) => {
    const next = STRIKES[struck];
    if (victim === null || next === undefined || share < next) return;
    struck += 1;
    stack.child(victim).kill9();
    log.info({
      zh: `已强杀 ${victim}（第 ${String(struck)} 次）。`,
      en: `Killed ${victim} (number ${String(struck)}).`,
    });
  };
}
