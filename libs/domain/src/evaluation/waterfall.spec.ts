import { expect, test } from '@jest/globals';
import { factorOf, runningTotals, taskScores, waterfall } from './waterfall.js';

const LINES = [
  { position: 1, taskId: 'a', event: 'assigned.lead', points: 600_001 },
  { position: 2, taskId: 'a', event: 'missing.report', points: -300_001 },
  { position: 3, taskId: 'a', event: 'late.report', points: -15_000 },
  { position: 4, taskId: 'a', event: 'returned.report', points: -3_333 },
  { position: 5, taskId: 'b', event: 'assigned.support', points: 399_999 },
  { position: 6, taskId: 'b', event: 'unanswered.contribution', points: -20_000 },
];
const SCORE = 661_666;

test('the bars lead from nothing to the score without a gap', () => {
  const steps = waterfall(LINES);
  expect(steps.map(({ factor, from, to }) => [factor, from, to])).toEqual([
    ['base', 0, 1_000_000],
    ['result', 1_000_000, 699_999],
    ['timeliness', 699_999, 684_999],
    ['quality', 684_999, 681_666],
    ['deduction', 681_666, SCORE],
  ]);
  expect(steps.flatMap(({ positions }) => positions).sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('the last running total, and the sum of the tasks, is the score', () => {
  expect(runningTotals(LINES).at(-1)).toBe(SCORE);
  const tasks = taskScores(LINES);
  expect(tasks.map(({ taskId, total }) => [taskId, total])).toEqual([
    ['a', 281_667],
    ['b', 379_999],
  ]);
  for (const { points, total } of tasks) expect(Object.values(points).reduce((sum, one) => sum + one, 0)).toBe(total);
});

test('an event tells what its id names, and one that no rule writes is refused', () => {
  expect(
    ['assigned.lead', 'accepted.report', 'late.report', 'returned.report'].map((one) => factorOf(one).eventKind),
  ).toEqual(['task', 'submission', 'obligation', 'submission']);
  expect(() => factorOf('praised.report')).toThrow(RangeError);
  expect(waterfall([])).toEqual([]);
});
