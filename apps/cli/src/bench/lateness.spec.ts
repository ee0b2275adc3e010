import { expect, test } from '@jest/globals';
import { curveOf, lateness, ratePerSecond } from './lateness.js';

const curve = [
  { afterMs: 120, count: 40 },
  { afterMs: 260, count: 98 },
  { afterMs: 900, count: 100 },
];

test('a step counts as done at the look that found it, so that lateness is never understated', () => {
  expect(lateness(curve, 100)).toEqual({ p50Ms: 260, p99Ms: 900, maxMs: 900 });
});

test('a share that was never reached has no lateness, and an unfinished wave no rate', () => {
  const unfinished = lateness(curve, 120);
  expect(unfinished).toEqual({ p50Ms: 260, p99Ms: null, maxMs: null });
  expect(ratePerSecond(120, unfinished)).toBeNull();
});

test('the rate runs from the due instant to the last', () => {
  expect(ratePerSecond(100, lateness(curve, 100))).toBe(111.1);
});

test('instants in any order make a curve', () => {
  expect(curveOf([30.4, 10, 20])).toEqual([
    { afterMs: 10, count: 1 },
    { afterMs: 20, count: 2 },
    { afterMs: 30, count: 3 },
  ]);
});
