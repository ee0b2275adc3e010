import { expect, test } from '@jest/globals';
import { afterDeath, usualRestarts } from './back-off.js';

const quick = (failures: number) => afterDeath(usualRestarts, { failures, livedMs: 100 });

test('the pause doubles from half a second up to half a minute', () => {
  const pauses = Array.from({ length: 9 }, (_, failures) => quick(failures).delayMs);
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test('a healthy minute makes the next death the first one again', () => {
  expect(afterDeath(usualRestarts, { failures: 7, livedMs: 59_999 }).failures).toBe(8);
  expect(afterDeath(usualRestarts, { failures: 7, livedMs: 60_000 })).toEqual({ failures: 1, delayMs: 500 });
});

test('after twelve deaths in a row it is given up', () => {
  expect(quick(11).delayMs).toBe(30_000);
  expect(quick(12).delayMs).toBeUndefined();
});
