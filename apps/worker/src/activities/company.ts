const BURST_CALLS = 10;
const BURST_MS = 1000;
const WAIT_MS = 100;

/** How long a call waits for others to share a transaction with, in ms; asked once for each call. */
export type Company = () => number;

/**
 * No wait while calls come singly; a tenth of a second once ten came within one second.
 * In a storm workflows wake one after the other, some twenty milliseconds apart, so that without a wait each would have a transaction of its own.
 */
export function burstCompany(nowMs: () => number = () => performance.now()): Company {
  const recent: number[] = [];
  return () => {
    const now = nowMs();
    recent.push(now);
    if (recent.length > BURST_CALLS) recent.shift();
    const earliest = recent[0] ?? now;
    return recent.length === BURST_CALLS && now - earliest < BURST_MS ? WAIT_MS : 0;
  };
}
