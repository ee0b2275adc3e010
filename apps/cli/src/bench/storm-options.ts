import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language, Sentence } from '../language.js';
import { usualDataDir } from '../stack/index.js';

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

function wholeNumber(
  { name, text, least, most }: { name: string; text: string; least: number; most: number },
  language: Language,
): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  const [from, to] = [String(least), String(most)];
  throw new RangeError(
    language === 'zh'
      ? `--${name} 应为 ${from} 到 ${to} 之间的整数，不能是“${text}”。`
      : `--${name} takes a whole number from ${from} to ${to}, not "${text}".`,
  );
}

// A bench fills the record with invented plans: it must never touch one that somebody named.
function misuse(
  positionals: readonly string[],
  { due, individual, kill }: Pick<StormOptions, 'due' | 'individual' | 'kill'>,
  env: NodeJS.ProcessEnv,
): Sentence | undefined {
  if (positionals.length !== 1 || positionals[0] !== 'storm')
    return { zh: '目前只有一种压力测试：duban bench storm。', en: 'There is one bench: duban bench storm.' };
  if (due + individual === 0)
    return { zh: '--due 和 --individual 不能都是 0。', en: '--due and --individual are both 0.' };
  if (kill && due === 0) return { zh: '--kill 需要 --due 大于 0。', en: '--kill needs --due above 0.' };
  const named = ['DATABASE_URL', 'TEMPORAL_ADDRESS'].find((name) => env[name] !== undefined && env[name] !== '');
  if (named === undefined) return undefined;
  return {
    zh: `压力测试只在自己的临时环境中进行，请先去掉环境变量 ${named}。`,
    en: `A bench runs on a stack of its own only: unset ${named} first.`,
  };
}

/** The help text of `duban bench`. */
export const BENCH_HELP: Sentence = {
  zh: `用法：duban bench storm [选项]

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
