import { loadavg } from 'node:os';
import type { SeededStorm } from '@duban/persistence';
import { BenchRecord } from '@duban/persistence';
import type { Stack } from '../stack/index.js';
import { migrateRecord } from '../start/migrated.js';
import type { BenchHall } from './bench-hall.js';
import type { BenchStage } from './bench-stage.js';
import { untilAsleep } from './bench-stage.js';
import type { IndividualStorm } from './individual-storm.js';
import { measureIndividual } from './individual-storm.js';
import { onOwnStack } from './own-stack.js';
import type { RoundStorm } from './round-storm.js';
import { arm, measureRound } from './round-storm.js';
import type { StormOptions } from './storm-options.js';
import type { StormOutcome } from './storm-outcome.js';
import { missed, stormDocument } from './storm-outcome.js';
import { stormTable } from './storm-table.js';

/** Measures on a fresh stack and tells the outcome; exit code 1 when something is wrong or slower than promised. */
export async function storm(options: StormOptions, hall: BenchHall): Promise<number> {
  const { dataDir, shards, isKept } = options;
  const { log, io, language } = hall;
  return onOwnStack({ dataDir, shards, isKept, temporal: 'postgres' }, hall, async (stack) => {
    const outcome = await onStack(options, hall, stack);
    io.stdout.write(options.json ? `${JSON.stringify(stormDocument(outcome))}\n` : stormTable(outcome, language));
    const misses = missed(outcome);
    if (options.json) for (const miss of misses) log.warn(miss);
    return misses.length === 0 ? 0 : 1;
  });
}

async function onStack(options: StormOptions, { log, stop }: BenchHall, stack: Stack): Promise<StormOutcome> {
  await migrateRecord(stack);
  await stack.startWorker();
  const record = await BenchRecord.open(stack.migrationDatabaseUrl);
  try {
    return await measured(options, { stack, record, log, signal: stop.signal });
  } finally {
    await record.close();
  }
}

async function measured(options: StormOptions, stage: BenchStage): Promise<StormOutcome> {
  const { record, log } = stage;
  const { seeded, bytes } = await arm(stage, options);
  const loadBefore = loadavg().map((load) => Math.round(load * 100) / 100);
  const round = options.due > 0 ? await stormed(options, stage, seeded) : null;
  const individual = options.individual > 0 ? await compared(options, stage, seeded) : null;
  await untilAsleep(stage);
  log.info({ zh: '正在独立复核 …', en: 'Checking the record independently …' });
  const waves = [...(round ? [seeded.wave] : []), ...(individual?.waves ?? [])];
  const [faults, verify] = [await record.faults(waves), await record.verify()];
  return { options, round, individual, faults, verify, bytes, loadBefore };
}

function stormed(options: StormOptions, stage: BenchStage, seeded: SeededStorm): Promise<RoundStorm> {
  const seconds = Math.round((seeded.wave.dueAt - Date.now()) / 1_000);
  stage.log.info({
    zh: `全部就绪，${options.due} 个将在 ${seconds} 秒后同时到期 …`,
    en: `All asleep; ${options.due} fall due together in ${seconds} s …`,
  });
  return measureRound(stage, seeded, options);
}

function compared({ individual }: StormOptions, stage: BenchStage, seeded: SeededStorm): Promise<IndividualStorm> {
  stage.log.info({
    zh: `单独计时 ${individual} 个，与纯 Temporal 定时器比较（督办、定时器、定时器、督办）…`,
    en: `${individual} individually driven tasks beside bare Temporal timers (engine, bare, bare, engine) …`,
  });
  return measureIndividual(stage, seeded, individual);
}
