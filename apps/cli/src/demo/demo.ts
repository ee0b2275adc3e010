import type { CommandStreams } from '../command.js';
import { languageOf } from '../language.js';
import { logTo, startStack } from '../stack/index.js';
import { migrateRecord } from '../start/migrated.js';
import { telling } from '../start/start.js';
import { untilAskedToStop } from '../start/until-asked-to-stop.js';
import type { DemoOptions } from './options.js';
import { DEMO_HELP, readDemoOptions } from './options.js';
import type { Hall } from './hall.js';
import { rehearse } from './rehearsal.js';

/** `duban demo`: lives a whole year of one plan on real services and shows what came of it; exit code 1 when the record does not verify. */
export async function demo(argv: string[], io: CommandStreams): Promise<number> {
  const language = languageOf(argv);
  const options = readDemoOptions(argv, language);
  if ('fault' in options) {
    io.stderr.write(`${options.fault}\n`);
    return 2;
  }
  if (options.help) {
    io.stdout.write(DEMO_HELP[language]);
    return 0;
  }
  const log = logTo(io.stderr, language);
  return telling(io, language, () => untilAskedToStop(log, (stop) => onStack(options, { io, log, stop, language })));
}

async function onStack(options: DemoOptions, hall: Hall): Promise<number> {
  const { log, stop } = hall;
  log.info({ zh: '正在启动 PostgreSQL 与 Temporal …', en: 'Starting PostgreSQL and Temporal …' });
  const stack = await startStack({ log, signal: stop.signal, dataDir: options.dataDir, isFresh: true });
  try {
    await migrateRecord(stack);
    return await rehearse(options, hall, stack);
  } finally {
    await stack.stop();
  }
}
