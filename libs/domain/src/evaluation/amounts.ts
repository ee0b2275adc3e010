/** One point of the evaluation in the integers that scores are kept in: 1 = 1/10000 point. */
export const POINT = 10_000;

/**
 * Whole numbers that stand for real ones and add up to exactly `total`: each is rounded down, and what is left goes to the largest
 * remainders, the first of equals first. `total` must be the rounded sum.
 */
export function wholeParts(amounts: readonly number[], total: number): readonly number[] {
  const floors = amounts.map((amount) => Math.floor(amount));
  const left = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = amounts
    .map((amount, index) => ({ index, remainder: amount - Math.floor(amount) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

/** What of each amount fits under a common limit, first come first: `isCut` marks those that the limit shortened or swallowed. */
export function upTo(
  limit: number,
  amounts: readonly number[],
): readonly { readonly amount: number; readonly isCut: boolean }[] {
  let left = limit;
  return amounts.map((amount) => {
    // Sums of decimal fractions: without the tolerance a limit that is met exactly could count as crossed.
    const isCut = amount > left + 1e-9;
    const taken = Math.max(0, Math.min(amount, left));
    left -= taken;
    return { amount: taken, isCut };
  });
}
