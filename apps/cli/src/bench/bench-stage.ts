import type { BenchRecord } from '@duban/persistence';
import type { StackLog } from '../stack/index.js';
import type { Stack } from '../stack/index.js';
import { StackError } from '../stack/index.js';
import { waitUntil } from '../stack/wait-until.js';
import type { CpuSeconds } from './cpu-time.js';
import { cpuSeconds } from './cpu-time.js';

const LONGEST_SETTLING_MS = 120_000;

/** A running stack with its record open for measuring. */
export interface BenchStage {
  readonly stack: Stack;
  readonly record: BenchRecord;
  readonly log: StackLog;
  readonly signal: AbortSignal;
}

/** Waits until nothing is announced and nothing is due; refuses when that takes until `before` (epoch ms) or two minutes. */
export async function untilAsleep(
  { record, signal }: BenchStage,
  before = Date.now() + LONGEST_SETTLING_MS,
): Promise<void> {
  const withinMs = before - Date.now();
  if (await waitUntil(async () => (await record.unsettled()) === 0, { withinMs, everyMs: 100, signal })) return;
  throw new StackError({
    zh: '到期时刻之前，系统未能全部进入等待：机器太忙，或数量太大。',
    en: 'Not everything had gone to sleep before the due instant: the machine is too busy, or the size too large.',
  });
}

/** CPU time of the whole stack so far; null where the system does not tell. */
export function stackCpu({ stack }: BenchStage): CpuSeconds | null {
  const pid = (name: string) => stack.child(name).pid ?? 0;
  return cpuSeconds({ postgres: pid('postgres'), temporal: pid('temporal') });
}

/** The whole second that lies so far ahead (epoch ms). */
export function instantAhead(ms: number): number {
  return Math.ceil((Date.now() + ms) / 1_000) * 1_000;
}
