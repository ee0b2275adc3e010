import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { cpuSeconds, processTime, treeSeconds } from './cpu-time.js';

test('a line of /proc tells parent and time, whatever the name in brackets holds', () => {
  const stat = '42 (odd) name (S) S 7 42 42 0 -1 4194304 900 0 0 0 150 50 25 75 20 0 1 0 12345 0 0';
  expect(processTime(stat)).toEqual({ parent: 7, seconds: 3 });
});

test('a tree is the process, its children and theirs, and nobody else', () => {
  const processes = new Map([
    [1, { parent: 0, seconds: 100 }],
    [2, { parent: 1, seconds: 10 }],
    [3, { parent: 2, seconds: 5 }],
    [4, { parent: 1, seconds: 50 }],
  ]);
  expect(treeSeconds(processes, 2)).toBe(15);
});

const hasProc = existsSync('/proc/self/stat');
(hasProc ? test : test.skip)(`this process has used some time${hasProc ? '' : ' (skipped: no /proc here)'}`, () => {
  const read = cpuSeconds({ postgres: -1, temporal: -2 });
  expect(read?.postgres).toBe(0);
  expect(read?.bench).toBeGreaterThan(0);
});
