import { describe, expect, test } from '@jest/globals';
import type { RoundStorm } from './round-storm.js';
import type { StormOptions } from './storm-options.js';
import { readStormOptions } from './storm-options.js';
import type { StormOutcome } from './storm-outcome.js';
import { missed, stormDocument } from './storm-outcome.js';
import { stormTable } from './storm-table.js';

function asked(...argv: string[]): StormOptions {
  const options = readStormOptions(['storm', ...argv], 'en', {});
  if ('fault' in options) throw new Error(options.fault);
  return options;
}

const NO_CPU = { postgres: 0, temporal: 0, worker: 0, bench: 0 };

function aRound(change: Partial<RoundStorm> = {}): RoundStorm {
  const seen = { p50Ms: 900, p99Ms: 1_600, maxMs: 1_650 };
  return {
    ...{ seen, carried: seen, cpu: { all: 1, ...NO_CPU }, idleCpu: { all: 0.1, ...NO_CPU } },
    ...{ settledAfterMs: 1_700, lastStepAfterKillMs: null },
    ...change,
  };
}

function anOutcome(change: Partial<StormOutcome> = {}): StormOutcome {
  return {
    ...{ options: asked(), round: aRound(), individual: null, loadBefore: [0, 0, 0] },
    faults: { early: 0, duplicate: 0, lost: 0 },
    verify: { missing: 0, early: 0, duplicate: 0, brokenAudit: 0, strayFacts: 0 },
    bytes: { record: 8_000_000, temporal: 2_000_000 },
    ...change,
  };
}

const misses = (change: Partial<StormOutcome>) => missed(anOutcome(change)).map(({ en }) => en);
const slowSeen = { p50Ms: 900, p99Ms: 2_001, maxMs: 2_400 };

describe('a storm is judged', () => {
  test('as promised when nothing is wrong and every figure is kept', () => {
    expect(misses({})).toEqual([]);
  });

  test.each([
    ['what is early', { faults: { early: 1, duplicate: 0, lost: 0 } }, 'early: 1'],
    ['what is double', { faults: { early: 0, duplicate: 2, lost: 0 } }, 'duplicate: 2'],
    ['what is lost', { faults: { early: 0, duplicate: 0, lost: 3 } }, 'lost: 3'],
    [
      'what the check misses',
      { verify: { missing: 4, early: 0, duplicate: 0, brokenAudit: 0, strayFacts: 0 } },
      'verify: missing: 4',
    ],
    ['lateness', { round: aRound({ seen: slowSeen }) }, 'p99Ms is 2001, promised 2000'],
    ['CPU time', { round: aRound({ cpu: { all: 2.6, ...NO_CPU } }) }, 'cpuSecondsPer1000 is 0.52, promised 0.5'],
  ] as const)('by %s', (_, change, told) => {
    expect(misses(change)).toEqual([told]);
  });

  test('by the recovery alone when the worker was killed', () => {
    const round = aRound({ seen: slowSeen, lastStepAfterKillMs: 15_001 });
    expect(misses({ options: asked('--kill'), round })).toEqual(['lastStepAfterKillMs is 15001, promised 15000']);
  });

  test('as missed when all was done before the worker could be killed', () => {
    expect(misses({ options: asked('--kill') })).toEqual(['all was done before the worker could be killed']);
  });

  test('by the share of bare timers, and an unfinished comparison is missed', () => {
    const options = asked('--individual', '500');
    const individual = { runs: [], waves: [], ratio: 0.8 };
    expect(misses({ options, individual })).toEqual([]);
    expect(misses({ options, individual: { ...individual, ratio: 0.799 } })).toHaveLength(1);
    expect(misses({ options, individual: { ...individual, ratio: null } })).toHaveLength(1);
  });

  test('not by the speed of a few', () => {
    expect(misses({ options: asked('--open', '200', '--due', '50'), round: aRound({ seen: slowSeen }) })).toEqual([]);
  });

  test('as lost for ever when a step never came', () => {
    expect(misses({ round: aRound({ seen: { p50Ms: 900, p99Ms: null, maxMs: null } }) })).toHaveLength(1);
  });
});

test('the document holds the figures that are asked for', () => {
  expect(stormDocument(anOutcome())).toMatchObject({
    ...{ open: 20_000, due: 5_000, early: 0, duplicate: 0, lost: 0 },
    ...{ p50Ms: 900, p99Ms: 1_600, maxMs: 1_650, ratePerSecond: 3_030.3, cpuSecondsPer1000: 0.2, bytesPerOpen: 500 },
  });
});

test('the table says what was missed in the language of the reader', () => {
  expect(stormTable(anOutcome(), 'en')).toContain('✓ as promised');
  expect(stormTable(anOutcome({ faults: { early: 0, duplicate: 0, lost: 3 } }), 'zh')).toContain('✗ 遗漏 3');
});

describe('the options', () => {
  const fault = (argv: string[], env: NodeJS.ProcessEnv = {}) => {
    const options = readStormOptions(argv, 'en', env);
    return 'fault' in options ? options.fault.split('\n')[0] : undefined;
  };

  test('are the acceptance storm unless told otherwise', () => {
    expect(asked()).toMatchObject({ open: 20_000, due: 5_000, kill: false, individual: 0, shards: 128, json: false });
  });

  test.each([
    [[], 'Say what to measure: duban bench storm or duban bench web.'],
    [['storm', '--due', '21000'], '--due takes a whole number from 0 to 20000, not "21000".'],
    [['storm', '--due', '0'], '--due and --individual are both 0.'],
    [['storm', '--due', '0', '--individual', '5', '--kill'], '--kill needs --due above 0.'],
  ])('%j are refused', (argv, told) => {
    expect(fault(argv)).toBe(told);
  });

  test('a bench never runs on services that somebody named', () => {
    expect(fault(['storm'], { DATABASE_URL: 'postgres://somewhere/real' })).toContain('unset DATABASE_URL first');
  });
});
