import type { CommandStreams } from '../command.js';
import { languageOf } from '../language.js';
import { logTo } from '../stack/index.js';
import { telling } from '../start/start.js';
import { untilAskedToStop } from '../start/until-asked-to-stop.js';
import { BENCH_HELP, readStormOptions } from './storm-options.js';
import { storm } from './storm.js';

const MISUSED = 2;

/** `duban bench storm`: measures a storm on a fresh stack of its own; exit code 1 when something is early, double, lost or slower than promised. */
export async function bench(argv: string[], io: CommandStreams): Promise<number> {
  const language = languageOf(argv);
  const options = readStormOptions(argv, language);
  if ('fault' in options) {
    io.stderr.write(`${options.fault}\n`);
    return MISUSED;
  }
  if (options.help) {
    io.stdout.write(BENCH_HELP[language]);
    return 0;
  }
  const log = logTo(io.stderr, language);
  return telling(io, language, () => untilAskedToStop(log, (stop) => storm(options, { io, log, stop, language })));
}
