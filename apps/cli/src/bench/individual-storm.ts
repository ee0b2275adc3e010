import { setTimeout as pause } from 'node:timers/promises';
import type { SeededStorm, Wave } from '@duban/persistence';
import { waitUntil } from '../stack/wait-until.js';
import { BareLoop } from './bare/bare-loop.js';
import type { BenchStage } from './bench-stage.js';
import { instantAhead, stackCpu, untilAsleep } from './bench-stage.js';
import type { CpuSeconds } from './cpu-time.js';
import { roundedCpu, spent } from './cpu-time.js';
import type { Seen } from './lateness.js';
import { curveOf, lateness, ratePerSecond } from './lateness.js';
import { watchWave } from './watch-wave.js';

const LEAST_LEAD_MS = 5_000;
const LEAD_MS_EACH = 60;
const ARMED_BEFORE_MS = 2_000;
const SAMPLE_BEFORE_MS = 100;
const LOOK_EVERY_MS = 100;
const ARMING_AGAIN_MS = 1_000;

/** One of the four runs: ours or bare timers, how many a second, and what the last one waited. */
export interface IndividualRun {
  readonly who: 'engine' | 'bare';
  readonly ratePerSecond: number | null;
  readonly p99Ms: number | null;
  readonly maxMs: number | null;
  readonly cpuSeconds: CpuSeconds | null;
}

/** The comparison of individually driven tasks with bare timers. */
export interface IndividualStorm {
  readonly runs: readonly IndividualRun[];
  /** Our mean rate as a share of the bare one's; null when a run was not finished. */
  readonly ratio: number | null;
  readonly waves: readonly Wave[];
}

/** Measures engine, bare, bare, engine, so that neither gains by coming first or last; both worker processes stay up throughout. */
export async function measureIndividual(
  stage: BenchStage,
  seeded: SeededStorm,
  count: number,
): Promise<IndividualStorm> {
  const bare = await BareLoop.start(stage.stack);
  const waves: Wave[] = [];
  const runs: IndividualRun[] = [];
  const engineRun = async (): Promise<void> => {
    const wave = await armEngine(stage, seeded, count);
    waves.push(wave);
    runs.push(await measured(stage, { who: 'engine', ...wave, curve: () => engineCurve(stage, wave) }));
  };
  try {
    await engineRun();
    for (const _ of [1, 2]) {
      const wave = await armBare(stage, bare, count);
      runs.push(await measured(stage, { who: 'bare', ...wave, curve: () => bareCurve(stage, bare, wave) }));
    }
    await engineRun();
  } finally {
    await bare.stop();
  }
  return { runs, waves, ratio: ratioOf(runs) };
}

type Due = Pick<Wave, 'dueAt' | 'count'>;

async function armEngine(stage: BenchStage, seeded: SeededStorm, count: number): Promise<Wave> {
  const dueAt = instantAhead(LEAST_LEAD_MS + count * LEAD_MS_EACH);
  const wave = await stage.record.seedIndividual(seeded, { count, dueAt });
  await untilAsleep(stage, dueAt - ARMED_BEFORE_MS);
  return wave;
}

async function engineCurve({ record, signal }: BenchStage, wave: Wave): Promise<Seen[]> {
  // A wave of seconds needs no finer look, and each look is work for the same two cores.
  return watchWave(wave, { countDone: () => record.visibleSteps(wave.dueAt), everyMs: LOOK_EVERY_MS, signal });
}

async function armBare({ signal }: BenchStage, bare: BareLoop, count: number): Promise<Due> {
  const since = Date.now();
  const dueAt = instantAhead(LEAST_LEAD_MS + count * LEAD_MS_EACH);
  await bare.startTimers(count, dueAt);
  const isArmed = async () => (await bare.looksSince(since)).length >= count;
  await waitUntil(isArmed, { withinMs: dueAt - ARMED_BEFORE_MS - Date.now(), signal });
  return { dueAt, count };
}

async function bareCurve({ signal }: BenchStage, bare: BareLoop, due: Due): Promise<Seen[]> {
  // The looks bear their own time, so it does no harm to ask less often than the record is asked.
  await waitUntil(async () => (await bare.looksSince(due.dueAt)).length >= due.count, {
    withinMs: due.dueAt - Date.now() + 120_000,
    everyMs: 200,
    signal,
  });
  return curveOf((await bare.looksSince(due.dueAt)).map((at) => at - due.dueAt));
}

interface Run extends Due {
  readonly who: IndividualRun['who'];
  readonly curve: () => Promise<Seen[]>;
}

async function measured(stage: BenchStage, { who, dueAt, count, curve }: Run): Promise<IndividualRun> {
  const { log, signal } = stage;
  await pause(Math.max(0, dueAt - SAMPLE_BEFORE_MS - Date.now()), undefined, { signal });
  const before = stackCpu(stage);
  const seen = lateness(await curve(), count);
  await pause(ARMING_AGAIN_MS, undefined, { signal });
  const after = stackCpu(stage);
  const rate = ratePerSecond(count, seen);
  const { zh, en } = { zh: who === 'engine' ? '督办' : '纯定时器', en: who };
  log.info({
    zh: `  ${zh}：每秒 ${String(rate)}，最后一个 ${String(seen.maxMs)} ms`,
    en: `  ${en}: ${String(rate)} a second, the last after ${String(seen.maxMs)} ms`,
  });
  const cpu = before && after && roundedCpu(spent(before, after));
  return { who, ratePerSecond: rate, p99Ms: seen.p99Ms, maxMs: seen.maxMs, cpuSeconds: cpu };
}

function ratioOf(runs: readonly IndividualRun[]): number | null {
  const mean = (who: IndividualRun['who']): number => {
    const rates = runs.filter((run) => run.who === who).map((run) => run.ratePerSecond ?? Number.NaN);
    return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  };
  const ratio = mean('engine') / mean('bare');
  return Number.isNaN(ratio) ? null : Math.round(ratio * 1_000) / 1_000;
}
