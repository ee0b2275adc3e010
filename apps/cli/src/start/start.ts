import type { CommandStreams } from '../command.js';
import type { Language } from '../language.js';
import { languageOf } from '../language.js';
import type { Stack, StackLog } from '../stack/index.js';
import { logTo, StackError, startStack } from '../stack/index.js';
import { tellAdministrator } from './administrator.js';
import { migrateRecord } from './migrated.js';
import type { StartOptions } from './options.js';
import { readStartOptions, startHelp } from './options.js';
import type { StopRequest } from './until-asked-to-stop.js';
import { untilAskedToStop } from './until-asked-to-stop.js';

/** `duban start`: everything up, persistent, until it is asked to stop. */
export async function start(argv: string[], io: CommandStreams): Promise<number> {
  const language = languageOf(argv);
  const options = readStartOptions(argv, language);
  if ('fault' in options) {
    io.stderr.write(`${options.fault}\n`);
    return 2;
  }
  if (options.help) {
    io.stdout.write(startHelp(language));
    return 0;
  }
  return telling(io, language, () => {
    const log = logTo(io.stdout, language);
    return untilAskedToStop(log, (stop) => serve(options, log, stop));
  });
}

/** Runs the work and turns a reason the user can act on into a sentence and exit code 1. */
export async function telling(io: CommandStreams, language: Language, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StackError)) throw error;
    io.stderr.write(`${error.sentence[language]}\n`);
    return 1;
  }
}

async function serve(options: StartOptions, log: StackLog, stop: StopRequest): Promise<number> {
  const startedAt = performance.now();
  const end = { isFailure: false };
  log.info({ zh: '正在启动 PostgreSQL 与 Temporal …', en: 'Starting PostgreSQL and Temporal …' });
  const stack = await startStack({
    log,
    signal: stop.signal,
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    onGiveUp: (name) => {
      end.isFailure = true;
      stop.ask({ zh: `${name} 无法继续运行，全部停止。`, en: `${name} cannot go on, so everything stops.` });
    },
  });
  try {
    await startApplications(stack, options, log);
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    log.info({ zh: `已就绪（${seconds} 秒）。按 Ctrl-C 停止。`, en: `Ready after ${seconds} s. Ctrl-C stops.` });
    await stop.asked;
  } finally {
    await stack.stop();
    log.info({ zh: '已全部停止。', en: 'Everything has stopped.' });
  }
  return end.isFailure ? 1 : 0;
}

async function startApplications(stack: Stack, options: StartOptions, log: StackLog): Promise<void> {
  const applied = await migrateRecord(stack);
  if (applied.length > 0)
    log.info({ zh: `已执行 ${applied.length} 个数据库迁移。`, en: `${applied.length} database migrations applied.` });
  await tellAdministrator(stack, log);
  const [url] = await Promise.all([stack.startApi({ port: options.port }), stack.startWorker()]);
  log.info({ zh: `网址：${url}`, en: `Address: ${url}` });
  log.info({ zh: `日志：${stack.dataDir}/logs`, en: `Logs: ${stack.dataDir}/logs` });
}
