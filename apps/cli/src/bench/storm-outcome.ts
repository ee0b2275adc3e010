import type { VerifyCounts, WaveFaults } from '@duban/persistence';
import type { Sentence } from '../language.js';
import { roundedCpu } from './cpu-time.js';
import type { IndividualStorm } from './individual-storm.js';
import { ratePerSecond } from './lateness.js';
import type { RoundStorm, StormBytes } from './round-storm.js';
import type { StormOptions } from './storm-options.js';

/** Everything that one bench measured. */
export interface StormOutcome {
  readonly options: StormOptions;
  readonly round: RoundStorm | null;
  readonly individual: IndividualStorm | null;
  readonly faults: WaveFaults;
  readonly verify: VerifyCounts;
  readonly bytes: StormBytes;
  /** Load averages of the machine before the storm: above 1 somebody else was at work. */
  readonly loadBefore: readonly number[];
}

/** What is promised (the project's acceptance figures, for 2 cores). */
export const PROMISED = { p99Ms: 2_000, cpuSecondsPer1000: 0.5, lastStepAfterKillMs: 15_000, individualRatio: 0.8 };

/** Smaller storms are told but not judged by their speed: a few steps carry the fixed costs of a wake-up alone. */
const JUDGED_FROM = { due: 1_000, individual: 100 };

/** The outcome as `--json` prints it. */
export function stormDocument(outcome: StormOutcome): Record<string, unknown> {
  const { options, round, individual, faults, verify, bytes, loadBefore } = outcome;
  const { open, due, kill, shards } = options;
  return {
    ...{ open, due, kill, shards, ...faults },
    ...(round && roundFigures(round, due)),
    ...(individual && {
      individual: options.individual,
      individualRatio: individual.ratio,
      individualRuns: individual.runs,
    }),
    bytesPerOpen: Math.round((bytes.record + bytes.temporal) / open),
    bytesPerOpenIn: { record: Math.round(bytes.record / open), temporal: Math.round(bytes.temporal / open) },
    verify,
    loadBefore,
    missed: missed(outcome).map(({ en }) => en),
  };
}

function roundFigures(round: RoundStorm, due: number) {
  const { seen, carried, cpu, idleCpu, settledAfterMs, lastStepAfterKillMs } = round;
  return {
    ...seen,
    ratePerSecond: ratePerSecond(due, seen),
    cpuSecondsPer1000: cpu && per1000(cpu.all, due),
    cpuSeconds: cpu && roundedCpu(cpu),
    idleCpuSeconds: idleCpu && roundedCpu(idleCpu),
    settledAfterMs,
    carried,
    ...(lastStepAfterKillMs !== null && { lastStepAfterKillMs }),
  };
}

/** What is wrong or slower than promised, in words; empty when all is well. */
export function missed(outcome: StormOutcome): Sentence[] {
  return [...wrong(outcome), ...slow(outcome)];
}

const WRONG: Readonly<Record<string, Sentence>> = {
  early: { zh: '提前办理', en: 'early' },
  duplicate: { zh: '重复办理', en: 'duplicate' },
  lost: { zh: '遗漏', en: 'lost' },
  missing: { zh: '复核：缺失', en: 'verify: missing' },
  brokenAudit: { zh: '复核：审计链断裂', en: 'verify: broken audit' },
  strayFacts: { zh: '复核：台账所据与记录不符', en: 'verify: stray facts' },
};

function wrong({ faults, verify, options, round }: StormOutcome): Sentence[] {
  const { early, duplicate, ...others } = verify;
  const counts = {
    ...{ ...faults, early: faults.early + early, duplicate: faults.duplicate + duplicate },
    ...others,
  };
  const found = Object.entries(counts).filter(([, count]) => count !== 0);
  const told = found.map(([kind, count]) => {
    const { zh, en } = WRONG[kind] ?? { zh: kind, en: kind };
    return { zh: `${zh} ${count}`, en: `${en}: ${count}` };
  });
  if (!options.kill || round === null || round.lastStepAfterKillMs !== null) return told;
  const unkilled = { zh: '还没来得及强杀，就已全部完成', en: 'all was done before the worker could be killed' };
  return [...told, unkilled];
}

function slow(outcome: StormOutcome): Sentence[] {
  const { options, round, individual } = outcome;
  const figures: Readonly<Record<keyof typeof PROMISED, number | null | undefined>> = {
    ...speedFigures(outcome),
    lastStepAfterKillMs: round?.lastStepAfterKillMs,
    individualRatio: options.individual >= JUDGED_FROM.individual ? (individual?.ratio ?? 0) : null,
  };
  return (Object.keys(PROMISED) as (keyof typeof PROMISED)[]).flatMap((name) => {
    const [figure, promise] = [figures[name] ?? null, PROMISED[name]];
    const isKept = figure === null || (name === 'individualRatio' ? figure >= promise : figure <= promise);
    return isKept
      ? []
      : [{ zh: `${name} 为 ${figure}，应为 ${promise}`, en: `${name} is ${figure}, promised ${promise}` }];
  });
}

// A killed worker's new start is no part of what a storm costs: only the recovery is judged then.
function speedFigures({ options, round }: StormOutcome): { p99Ms: number | null; cpuSecondsPer1000: number | null } {
  if (round === null || options.kill || options.due < JUDGED_FROM.due) return { p99Ms: null, cpuSecondsPer1000: null };
  return { p99Ms: round.seen.p99Ms ?? Infinity, cpuSecondsPer1000: round.cpu && per1000(round.cpu.all, options.due) };
}

function per1000(seconds: number, count: number): number {
  return Math.round((seconds / count) * 1e6) / 1e3;
}
