import { expect, test } from '@jest/globals';
import { burstCompany } from './company.js';
import { gather } from './gather.js';

function waitsOf(arrivals: readonly number[]): number[] {
  const coming = arrivals.values();
  const company = burstCompany(() => coming.next().value ?? 0);
  return arrivals.map(() => company());
}

test('calls that come singly wait for nobody', () => {
  expect(waitsOf(Array.from({ length: 30 }, (_, index) => index * 112))).toEqual(Array.from({ length: 30 }, () => 0));
});

test('from the tenth call within one second on, a call waits for company', () => {
  const waits = waitsOf(Array.from({ length: 12 }, (_, index) => index * 20));
  expect(waits.map((ms) => ms > 0)).toEqual([...Array.from({ length: 9 }, () => false), true, true, true]);
});

test('a burst that is over is forgotten after a second', () => {
  expect(waitsOf([...Array.from({ length: 10 }, () => 0), 999, 1_000]).slice(9)).toEqual([100, 100, 0]);
  expect(waitsOf([...Array.from({ length: 10 }, () => 0), ...Array.from({ length: 9 }, () => 5_000)]).at(-1)).toBe(0);
});

test('enough calls do not wait for more', async () => {
  const batches: number[] = [];
  const call = gather<string>(
    (keys) => {
      batches.push(keys.length);
      return Promise.resolve(new Map(keys.map((key) => [key, key])));
    },
    // A day: the test would never end if enough company had to wait.
    { largest: 10, enough: 3, company: () => 86_400_000 },
  );
  expect(await Promise.all(['a', 'b', 'c'].map(call))).toEqual(['a', 'b', 'c']);
  expect(batches).toEqual([3]);
});
