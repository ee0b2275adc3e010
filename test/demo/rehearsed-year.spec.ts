import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkout } from '@duban/cli';

const run = promisify(execFile);
const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'duban-demo-'));

type Outcome = Record<string, unknown> & { verify: Record<string, number>; wallSeconds: number };

/** Lives the first month of the example plan on a stack of its own, as `npm run demo` does. */
async function lived(name: string, ...options: string[]): Promise<Outcome> {
  const json = join(folder, `${name}.json`);
  const data = join(folder, name);
  const program = join(checkout, 'apps', 'cli', 'bin', 'duban.mjs');
  const args = [program, 'demo', '--exit', '--months', '1', '--json', json, '--data', data, ...options];
  await run(process.execPath, args, { timeout: 8 * MINUTES, maxBuffer: 1 << 24 });
  return JSON.parse(readFileSync(json, 'utf8')) as Outcome;
}

/** What must be the same however often something died: everything but the wall clock, the address with its password, and what reconcile had to repair. */
function facts({ wallSeconds: _, repairs: __, signIn: ___, ...rest }: Outcome): Record<string, unknown> {
  return rest;
}

describe('a rehearsed month', () => {
  let undisturbed: Outcome;

  beforeAll(async () => {
    undisturbed = await lived('undisturbed');
  }, 8 * MINUTES);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is supervised on real services and verifies', () => {
    expect(undisturbed.verify).toEqual({ missing: 0, early: 0, duplicate: 0, brokenAudit: 0, strayFacts: 0 });
    expect(undisturbed).toMatchObject({ tasks: 46, implementers: 10, rounds: 1 });
    expect(undisturbed['signIn']).toMatchObject({
      people: expect.arrayContaining([expect.objectContaining({ role: 'evaluator' })]),
    });
    for (const counted of ['obligations', 'steps', 'notices', 'digests', 'overdueEver', 'submissions'])
      expect(undisturbed[counted]).toBeGreaterThan(0);
  });

  test.each([
    ['the same seed', []],
    ['the worker killed three times', ['--kill', 'worker']],
    ['the API killed three times', ['--kill', 'api']],
    ['the Temporal server killed three times', ['--kill', 'temporal']],
  ])(
    'comes to the same with %s',
    async (name, options) => {
      expect(facts(await lived(name.replaceAll(' ', '-'), ...options))).toEqual(facts(undisturbed));
    },
    8 * MINUTES,
  );

  test(
    'comes to something else with another seed',
    async () => {
      const other = await lived('other-seed', '--seed', '2');
      expect(facts(other)).not.toEqual(facts(undisturbed));
    },
    8 * MINUTES,
  );
});
