const MINUTE = 60_000;
const FIRST_WAITS = [1, 5, 15, 60] as const;
const LONGEST_WAIT = 24 * 60;

/** After this many attempts a digest counts as failed and waits for a person. */
export const MAX_ATTEMPTS = 10;

/** How long a digest waits after so many failed attempts, in ms: 1, 5, 15, 60 minutes, then doubling up to a day; null when it is given up. */
export function retryAfterMs(attempts: number): number | null {
  if (attempts >= MAX_ATTEMPTS) return null;
  const told = FIRST_WAITS[attempts - 1];
  const minutes = told ?? Math.min(LONGEST_WAIT, 60 * 2 ** (attempts - FIRST_WAITS.length));
  return minutes * MINUTE;
}
