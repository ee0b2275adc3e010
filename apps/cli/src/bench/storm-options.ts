import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language, Sentence } from '../language.js';
import { usualDataDir } from '../stack/index.js';
import { namedServices, wholeNumber } from './bench-options.js';

/** What `duban bench storm` was asked for. */
export interface StormOptions {
  readonly open: number;
  /** Of the open ones, those due at one instant in one round; 0 leaves the round out. */
  readonly due: number;
  /** Whether the worker is killed when a third of the steps is visible. */
  readonly kill: boolean;
  /** Individually driven tasks due at one instant, compared with bare timers; 0 leaves the comparison out. */
  readonly individual: number;
  readonly shards: number;
  readonly json: boolean;
  readonly dataDir: string;
  /** A data folder that was named is kept for a later look. */
  readonly isKept: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  open: { type: 'string', default: '20000' },
  due: { type: 'string', default: '5000' },
  kill: { type: 'boolean', default: false },
  individual: { type: 'string', default: '0' },
  shards: { type: 'string', default: '128' },
  json: { type: 'boolean', default: false },
  data: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the options of `duban bench`, or says what is wrong with them. */
export function readStormOptions(
  argv: string[],
  language: Language,
  env: NodeJS.ProcessEnv = process.env,
): StormOptions | { readonly fault: string } {
  try {
    const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
    const whole = (name: 'open' | 'due' | 'individual' | 'shards', least: number, most: number) =>
      wholeNumber({ name, text: values[name], least, most }, language);
    const open = whole('open', 1, 1_000_000);
    const options = {
      ...{ open, due: whole('due', 0, open), kill: values.kill, individual: whole('individual', 0, 5_000) },
      ...{ shards: whole('shards', 1, 4_096), json: values.json, help: values.help },
      ...{ dataDir: values.data ?? join(usualDataDir, 'bench'), isKept: values.data !== undefined },
    };
    const fault = options.help ? undefined : misuse(positionals, options, env);
    return fault === undefined ? options : { fault: `${fault[language]}\n${BENCH_HELP[language]}` };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function misuse(
  positionals: readonly string[],
  { due, individual, kill }: Pick<StormOptions, 'due' | 'individual' | 'kill'>,
  env: NodeJS.ProcessEnv,
): Sentence | undefined {
  if (positionals.length !== 1 || positionals[0] !== 'storm')
    return {
      zh: '请写明测什么：duban bench storm 或 duban bench web。',
      en: 'Say what to measure: duban bench storm or duban bench web.',
    };
  if (due + individual === 0)
    return { zh: '--due 和 --individual 不能都是 0。', en: '--due and --individual are both 0.' };
  if (kill && due === 0) return { zh: '--kill 需要 --due 大于 0。', en: '--kill needs --due above 0.' };
  return namedServices(env);
}

/** The help text of `duban bench`. */
export const BENCH_HELP: Sentence = {
  zh: `用法：duban bench storm [选项]
      duban bench web [选项]（测页面，见 duban bench web --help）

在全新的 PostgreSQL 和以它为存储的 Temporal 上测量：大量时限在同一时刻到期时，步骤、通知、重新计时多快写完，有无提前、重复、遗漏。

  --open N         未办结的时限事项总数（默认 20000）
  --due N          其中在同一报送期、同一时刻到期的数量（默认 5000）
  --kill           完成三分之一时强杀执行进程，测恢复时间
  --individual N   另测 N 个单独计时的任务，并与同样数量的纯 Temporal 定时器比较（默认 0，不测）
  --shards N       Temporal 的分片数（默认 128）
  --json           只在标准输出上输出一个 JSON 对象
  --data DIR       数据目录（先清空；指定则保留，否则用 .duban/bench 并在结束时删除）
  --lang zh|en     输出语言

退出码：0 达标，1 有提前、重复、遗漏或未达标，2 参数有误。
`,
  en: `Usage: duban bench storm [options]
       duban bench web [options]   (the page: see duban bench web --help)

Measures, on a fresh PostgreSQL and a Temporal server that keeps its data in it: when many limits fall due at one instant, how soon steps, notices and re-arming are written, and whether any is early, double or lost.

  --open N         open obligations in all (20000)
  --due N          of these, due at one instant in one round (5000)
  --kill           kill the worker when a third is done, and measure the recovery
  --individual N   measure N individually driven tasks too, beside as many bare Temporal timers (0: left out)
  --shards N       history shards of the Temporal server (128)
  --json           one JSON object on standard output and nothing else
  --data DIR       data folder (emptied first; kept when named, else .duban/bench, removed at the end)
  --lang zh|en     language of the output

Exit code: 0 as promised, 1 early, double, lost or slower than promised, 2 misused.
`,
};
