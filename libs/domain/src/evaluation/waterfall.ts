/** Which part of the formula a line belongs to: what the tasks are worth, how far the result is from the plan, lateness, returns, silence. */
export const FACTORS = ['base', 'result', 'timeliness', 'quality', 'deduction'] as const;
export type Factor = (typeof FACTORS)[number];

/** What a line's `eventId` names. */
export type EventKind = 'task' | 'submission' | 'obligation';

/** A line of a score as far as a waterfall needs it; points are 1/10000. */
export interface ScoredLine {
  readonly taskId: string | null;
  readonly position: number;
  readonly event: string;
  readonly points: number;
}

/** One bar of the waterfall: from where to where it leads, and the places of its lines. */
export interface WaterfallStep {
  readonly factor: Factor;
  readonly points: number;
  readonly from: number;
  readonly to: number;
  readonly positions: readonly number[];
}

/** What one task gave and cost a unit, by factor; the sum of all tasks' totals is the score. */
export interface TaskScore {
  readonly taskId: string | null;
  readonly points: Readonly<Record<Factor, number>>;
  readonly total: number;
}

const BY_WORD: Readonly<Record<string, { readonly factor: Factor; readonly eventKind: EventKind }>> = {
  assigned: { factor: 'base', eventKind: 'task' },
  accepted: { factor: 'result', eventKind: 'submission' },
  missing: { factor: 'result', eventKind: 'submission' },
  late: { factor: 'timeliness', eventKind: 'obligation' },
  returned: { factor: 'quality', eventKind: 'submission' },
  unanswered: { factor: 'deduction', eventKind: 'obligation' },
};

/** The part of the formula that an event belongs to, and what its id names; throws RangeError for an event that no rule writes. */
export function factorOf(event: string): { readonly factor: Factor; readonly eventKind: EventKind } {
  const found = BY_WORD[event.split('.')[0] ?? ''];
  if (!found) throw new RangeError(`no rule writes a line about ${event}`);
  return found;
}

/** The score after each line, in the order of the lines; the last one is the score. */
export function runningTotals(lines: readonly Pick<ScoredLine, 'points'>[]): number[] {
  let total = 0;
  return lines.map(({ points }) => (total += points));
}

/** The lines gathered by factor into bars that lead from 0 to the score; a factor without lines has no bar. */
export function waterfall(lines: readonly ScoredLine[]): WaterfallStep[] {
  let from = 0;
  return FACTORS.flatMap((factor) => {
    const own = lines.filter(({ event }) => factorOf(event).factor === factor);
    if (own.length === 0) return [];
    const points = sum(own);
    const step = { factor, points, from, to: from + points, positions: own.map(({ position }) => position) };
    from = step.to;
    return [step];
  });
}

/** The lines gathered by task, in the order in which the tasks first stand. */
export function taskScores(lines: readonly ScoredLine[]): TaskScore[] {
  return [...new Set(lines.map(({ taskId }) => taskId))].map((taskId) => {
    const own = lines.filter((line) => line.taskId === taskId);
    const of = (factor: Factor) => sum(own.filter(({ event }) => factorOf(event).factor === factor));
    const [base, result, timeliness, quality, deduction] = FACTORS.map(of) as [number, number, number, number, number];
    return { taskId, points: { base, result, timeliness, quality, deduction }, total: sum(own) };
  });
}

function sum(lines: readonly Pick<ScoredLine, 'points'>[]): number {
  return lines.reduce((total, { points }) => total + points, 0);
}
