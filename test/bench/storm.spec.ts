import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { bench } from './bench.js';

// A PostgreSQL and a Temporal server of its own for each bench, and instants that are really waited for.
jest.setTimeout(300_000);

const folders = mkdtempSync(join(tmpdir(), 'duban-bench-'));
afterAll(() => rmSync(folders, { recursive: true, force: true }));

const storm = (name: string, ...argv: string[]) => bench(['storm', '--data', join(folders, name), ...argv]);
const aNumber = expect.any(Number);
const SOUND = {
  early: 0,
  duplicate: 0,
  lost: 0,
  verify: { missing: 0, early: 0, duplicate: 0, brokenAudit: 0, strayFacts: 0 },
};

test('a small storm and a few single tasks beside bare timers: all there, none early, double or lost, exit code 0', async () => {
  const { code, told } = await storm('small', '--open', '200', '--due', '50', '--individual', '3');
  expect(told).toMatchObject({
    ...{ open: 200, due: 50, kill: false, ...SOUND, missed: [] },
    ...{ p50Ms: aNumber, p99Ms: aNumber, maxMs: aNumber, ratePerSecond: aNumber, bytesPerOpen: aNumber },
    ...{ individual: 3, individualRatio: aNumber },
  });
  expect(told).toMatchObject({
    individualRuns: ['engine', 'bare', 'bare', 'engine'].map((who) => expect.objectContaining({ who })),
  });
  expect(code).toBe(0);
});

test('a storm that was over before the worker could be killed misses what it was to show, with exit code 1', async () => {
  const { code, told } = await storm('kill', '--open', '20', '--due', '10', '--kill');
  expect(told).toMatchObject({ ...SOUND, missed: ['all was done before the worker could be killed'] });
  expect(code).toBe(1);
});
