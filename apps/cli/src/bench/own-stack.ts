import { resolve } from 'node:path';
import type { Stack, StackOptions } from '../stack/index.js';
import { guardLauncher, identify, isRunning, parentOf, startStack } from '../stack/index.js';
import type { BenchHall } from './bench-hall.js';

/** Where a bench's stack lies, and how it differs from the usual one. */
export type OwnStackOptions = Pick<StackOptions, 'shards' | 'temporal' | 'throwaway'> & {
  readonly dataDir: string;
  /** The folder is left for a later look. */
  readonly isKept: boolean;
};

const NPM_LOOK_MS = 2_000;

/**
 * Runs work on a fresh stack that ends with it: afterwards, at once when somebody asks to stop whatever is under way,
 * and also when this process, or npm that started it, is killed.
 */
export async function onOwnStack<T>(
  { isKept, ...options }: OwnStackOptions,
  { log, stop }: BenchHall,
  work: (stack: Stack) => Promise<T>,
): Promise<T> {
  log.info({ zh: '正在启动全新的 PostgreSQL 与 Temporal …', en: 'Starting a fresh PostgreSQL and Temporal …' });
  const onGiveUp = (name: string): void => {
    stop.ask({ zh: `${name} 无法继续运行，测试中止。`, en: `${name} cannot go on, so the bench ends.` });
  };
  const guard = guardLauncher(resolve(options.dataDir));
  const npm = watchNpm(stop);
  try {
    const stack = await startStack({ ...options, log, isFresh: true, signal: stop.signal, onGiveUp });
    // A statement of minutes does not look at the signal; without its server it ends. What fails in stopping is told below.
    stop.signal.addEventListener('abort', () => void stack.stop().catch(() => undefined), { once: true });
    try {
      return await work(stack);
    } finally {
      await stack.stop();
      if (!isKept) stack.remove();
    }
  } finally {
    clearInterval(npm);
    await guard.dismiss();
  }
}

// npm hands on the signals that it gets, but it cannot hand on its being killed; between it and this process may stand a shell.
function watchNpm(stop: BenchHall['stop']): NodeJS.Timeout | undefined {
  const above = [process.ppid, parentOf(process.ppid) ?? process.ppid];
  const npm = above.map(identify).find((one) => one?.command.startsWith('npm') ?? false);
  if (npm === undefined) return undefined;
  return setInterval(() => {
    if (!isRunning(npm)) stop.ask({ zh: 'npm 已退出，测试中止。', en: 'npm is gone, so the bench ends.' });
  }, NPM_LOOK_MS);
}
