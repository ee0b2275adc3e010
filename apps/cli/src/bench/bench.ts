import type { CommandStreams } from '../command.js';
import type { Language } from '../language.js';
import { languageOf } from '../language.js';
import { logTo } from '../stack/index.js';
import { telling } from '../start/start.js';
import { untilAskedToStop } from '../start/until-asked-to-stop.js';
import { BENCH_HELP, readStormOptions } from './storm-options.js';
import type { BenchHall } from './bench-hall.js';
import { storm } from './storm.js';
import { readWebOptions, WEB_HELP } from './web/web-options.js';
import { web } from './web/web.js';

const MISUSED = 2;

/** `duban bench storm` and `duban bench web`: each measures on a fresh stack of its own; exit code 1 when something is wrong or falls short of what is promised. */
export async function bench(argv: string[], io: CommandStreams): Promise<number> {
  const language = languageOf(argv);
  const isWeb = argv[0] === 'web';
  const asked = isWeb ? readWebOptions(argv, language) : readStormOptions(argv, language);
  if ('fault' in asked) {
    io.stderr.write(`${asked.fault}\n`);
    return MISUSED;
  }
  if (asked.help) {
    io.stdout.write((isWeb ? WEB_HELP : BENCH_HELP)[language]);
    return 0;
  }
  return onStage(io, language, (hall) => ('tasks' in asked ? web(asked, hall) : storm(asked, hall)));
}

function onStage(
  io: CommandStreams,
  language: Language,
  measured: (hall: BenchHall) => Promise<number>,
): Promise<number> {
  const log = logTo(io.stderr, language);
  return telling(io, language, () => untilAskedToStop(log, (stop) => measured({ io, log, stop, language })));
}
