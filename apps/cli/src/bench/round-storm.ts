import { setTimeout as pause } from 'node:timers/promises';
import type { SeededStorm, StormSize } from '@duban/persistence';
import type { BenchStage } from './bench-stage.js';
import { instantAhead, stackCpu, untilAsleep } from './bench-stage.js';
import type { CpuSeconds } from './cpu-time.js';
import { spent } from './cpu-time.js';
import type { Lateness } from './lateness.js';
import { curveOf, lateness } from './lateness.js';
import type { StormOptions } from './storm-options.js';
import { watchWave } from './watch-wave.js';

const LEAST_LEAD_MS = 10_000;
const LEAD_MS_PER_OPEN = 0.6;
const QUIET_BEFORE_MS = 4_000;
const SAMPLE_BEFORE_MS = 100;
const LOOK_EVERY_MS = 20;

/** What a round's storm came to; CPU is null where the system does not tell. */
export interface RoundStorm {
  readonly seen: Lateness;
  /** By the time at which each step's transaction began: a lower bound. */
  readonly carried: Lateness;
  readonly cpu: CpuSeconds | null;
  /** What the same processes would have used in the same time without anything due. */
  readonly idleCpu: CpuSeconds | null;
  /** From the due instant until everything slept again. */
  readonly settledAfterMs: number;
  readonly lastStepAfterKillMs: number | null;
}

/** Bytes on disk before anything was open and once everything was armed. */
export interface StormBytes {
  readonly record: number;
  readonly temporal: number;
}

/** Seeds what is open and waits until every workflow sleeps; answers the seeds and what they take on disk. */
export async function arm(
  stage: BenchStage,
  { open, due }: Pick<StormSize, 'open' | 'due'>,
): Promise<{ seeded: SeededStorm; bytes: StormBytes }> {
  const { record, log } = stage;
  const before = await bytesOf(stage);
  const dueAt = instantAhead(LEAST_LEAD_MS + open * LEAD_MS_PER_OPEN);
  const seeded = await record.seed({ open, due, dueAt });
  log.info({ zh: `已写入 ${open} 个时限事项，等待计时就绪 …`, en: `${open} obligations written; arming …` });
  await untilAsleep(stage, dueAt - QUIET_BEFORE_MS);
  const after = await bytesOf(stage);
  return {
    seeded,
    bytes: { record: after.record - before.record, temporal: after.temporal - before.temporal },
  };
}

/** Watches the round's wave from quiet to quiet; with `kill` the worker dies when a third can be seen. */
export async function measureRound(
  stage: BenchStage,
  { wave }: SeededStorm,
  { kill }: Pick<StormOptions, 'kill'>,
): Promise<RoundStorm> {
  const { record, log, signal } = stage;
  const idle = await idleRate(stage, wave.dueAt - SAMPLE_BEFORE_MS);
  const [startedAt, before] = [Date.now(), stackCpu(stage)];
  const killed: { afterMs: number | null } = { afterMs: null };
  const onSeen = (count: number): void => {
    log.info({ zh: `  ${count} / ${wave.count}`, en: `  ${count} of ${wave.count}` });
    if (!kill || killed.afterMs !== null || count * 3 < wave.count || count === wave.count) return;
    stage.stack.child('worker').kill9();
    killed.afterMs = Date.now() - wave.dueAt;
  };
  const countDone = (): Promise<number> => record.visibleSteps(wave.dueAt);
  const curve = await watchWave(wave, { countDone, everyMs: LOOK_EVERY_MS, onSeen, signal });
  await untilAsleep(stage);
  const [endedAt, after] = [Date.now(), stackCpu(stage)];
  const last = curve.at(-1)?.afterMs ?? null;
  return {
    seen: lateness(curve, wave.count),
    carried: lateness(curveOf(await record.carriedAfterMs(wave.dueAt)), wave.count),
    cpu: before && after && spent(before, after),
    idleCpu: idle && scaled(idle, (endedAt - startedAt) / 1_000),
    settledAfterMs: endedAt - wave.dueAt,
    lastStepAfterKillMs: killed.afterMs === null || last === null ? null : last - killed.afterMs,
  };
}

/** CPU seconds a second while nothing is due. */
async function idleRate(stage: BenchStage, until: number): Promise<CpuSeconds | null> {
  await pause(1_000, undefined, { signal: stage.signal });
  const [startedAt, before] = [Date.now(), stackCpu(stage)];
  await pause(Math.max(0, until - startedAt), undefined, { signal: stage.signal });
  const after = stackCpu(stage);
  return before && after && scaled(spent(before, after), 1_000 / Math.max(1, Date.now() - startedAt));
}

function scaled({ all, postgres, temporal, worker, bench }: CpuSeconds, by: number): CpuSeconds {
  return { all: all * by, postgres: postgres * by, temporal: temporal * by, worker: worker * by, bench: bench * by };
}

async function bytesOf({ stack, record }: BenchStage): Promise<StormBytes> {
  const databases = ['temporal', 'temporal_visibility'].map((name) => stack.admin.databaseBytes(name));
  const temporal = (await Promise.all(databases)).reduce((sum, bytes) => sum + bytes, 0);
  return { record: await record.bytes(), temporal };
}
