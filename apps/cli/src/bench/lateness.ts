/** So many were done when somebody looked, `afterMs` after the due instant. */
export interface Seen {
  readonly afterMs: number;
  readonly count: number;
}

/** How late the steps of a wave were, in ms after its instant; null for a share that was never reached. */
export interface Lateness {
  readonly p50Ms: number | null;
  readonly p99Ms: number | null;
  readonly maxMs: number | null;
}

/** Lateness by a curve of what could be seen when: each step counts as done only at the look that found it, so this is an upper bound. */
export function lateness(curve: readonly Seen[], count: number): Lateness {
  const reached = (share: number) => curve.find((seen) => seen.count >= Math.ceil(count * share))?.afterMs ?? null;
  return { p50Ms: reached(0.5), p99Ms: reached(0.99), maxMs: reached(1) };
}

/** The curve of instants at which things were done one by one. */
export function curveOf(afterMs: readonly number[]): Seen[] {
  return afterMs.toSorted((a, b) => a - b).map((ms, index) => ({ afterMs: Math.round(ms), count: index + 1 }));
}

/** How many a second, over the time from the due instant to the last; null when not all were done. */
export function ratePerSecond(count: number, { maxMs }: Lateness): number | null {
  return maxMs === null ? null : Math.round((count / Math.max(1, maxMs)) * 10_000) / 10;
}
