/** The value that this share of all does not exceed (nearest rank); throws for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new RangeError('there is no percentile of nothing');
  return found;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** How long something took in the middle and at worst, in ms; of fewer than a hundred values the 99th percentile is the longest. */
export interface Spread {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The spread of these times; throws for none. */
export function spreadOf(ms: readonly number[]): Spread {
  return { p50Ms: median(ms), p99Ms: percentile(ms, 0.99) };
}
