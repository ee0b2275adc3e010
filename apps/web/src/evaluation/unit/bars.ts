import type { UnitLedger } from '../data.js';

/** One bar of the waterfall: what it gives or costs, from where to where it leads, and its lines. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly points: number;
  readonly from: number;
  readonly to: number;
  readonly positions: readonly number[];
}

// Points have four decimals: added as whole ten-thousandths they add up exactly.
const UNITS = 10_000;

/** The bars by part of the formula, as the API leads them up to the score. */
export function barsByFactor({ waterfall }: UnitLedger, nameOf: (factor: string) => string): Bar[] {
  return waterfall.map(({ factor, ...told }) => ({ key: factor, name: nameOf(factor), ...told }));
}

/** The bars by task: each task's sum from the API, one after the other up to the score. */
export function barsByTask({ tasks, lines }: UnitLedger): Bar[] {
  let at = 0;
  return tasks.map(({ taskId, number, title, total }) => {
    const from = at;
    at += Math.round(total * UNITS);
    return {
      key: taskId,
      name: `${String(number)}. ${title}`,
      points: total,
      ...{ from: from / UNITS, to: at / UNITS },
      positions: lines.filter((line) => line.taskId === taskId).map(({ position }) => position),
    };
  });
}

/** Where the axis may begin so that small losses from a high score stay visible. */
export function axisFrom(bars: readonly Bar[]): number {
  const [first, ...rest] = bars;
  if (first === undefined || rest.length === 0 || first.from !== 0) return 0;
  const lowest = Math.min(first.to, ...rest.map(({ from, to }) => Math.min(from, to)));
  return rest.some(({ points }) => points > 0) ? 0 : Math.max(0, Math.floor((lowest - 5) / 10) * 10);
}
