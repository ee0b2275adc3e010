import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isCalendarDate } from '@duban/domain';
import type { Language, Sentence } from '../language.js';
import { checkout } from '../stack/index.js';

/** Which process is killed without warning, three times during the year. */
const VICTIMS = ['worker', 'api', 'temporal'] as const;
export type Victim = (typeof VICTIMS)[number];

/** What `duban demo` was asked for. */
export interface DemoOptions {
  readonly plan: string;
  readonly year: number;
  readonly seed: number;
  /** Live only so many months of the year, without its evaluation. */
  readonly months: number | null;
  /** Live only until this civil day. */
  readonly until: string | null;
  readonly kill: Victim | null;
  readonly exit: boolean;
  readonly json: string | null;
  readonly dataDir: string;
  readonly port: number | null;
  readonly help: boolean;
}

/** The plan that is lived without `--plan`. */
export const EXAMPLE_PLAN = join(checkout, 'examples', 'xinghe-plan.txt');

const OPTIONS = {
  plan: { type: 'string', default: EXAMPLE_PLAN },
  year: { type: 'string', default: '2026' },
  seed: { type: 'string', default: '1' },
  months: { type: 'string' },
  until: { type: 'string' },
  kill: { type: 'string' },
  exit: { type: 'boolean', default: false },
  json: { type: 'string' },
  data: { type: 'string', default: join(checkout, '.duban', 'demo') },
  port: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the options of `duban demo`, or says what is wrong with them. */
export function readDemoOptions(argv: string[], language: Language): DemoOptions | { readonly fault: string } {
  try {
    const { values } = parseArgs({ args: argv, options: OPTIONS });
    const whole = (name: 'year' | 'seed' | 'months' | 'port', least: number, most: number) => {
      const text = values[name];
      if (text === undefined) return null;
      if (!/^\d{1,9}$/.test(text) || Number(text) < least || Number(text) > most)
        throw new RangeError(badNumber(name, text, { least, most })[language]);
      return Number(text);
    };
    if (!existsSync(values.plan)) throw new RangeError(noFile(values.plan)[language]);
    return {
      plan: values.plan,
      year: whole('year', 2008, 2100) ?? 2026,
      seed: whole('seed', 0, 999_999_999) ?? 1,
      months: whole('months', 1, 12),
      until: untilDay(values, language),
      kill: victim(values.kill, language),
      exit: values.exit,
      json: values.json ?? null,
      dataDir: values.data,
      port: whole('port', 1, 65_535),
      help: values.help,
    };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function untilDay({ until, months }: { until?: string; months?: string }, language: Language): string | null {
  if (until === undefined) return null;
  if (isCalendarDate(until) && months === undefined) return until;
  throw new RangeError(
    language === 'zh'
      ? '--until 应为日期（如 2026-09-26），且不能与 --months 同用。'
      : '--until takes a day such as 2026-09-26, and not together with --months.',
  );
}

function victim(text: string | undefined, language: Language): Victim | null {
  if (text === undefined) return null;
  const found = VICTIMS.find((one) => one === text);
  if (found === undefined)
    throw new RangeError(
      language === 'zh' ? `--kill 只能是 ${VICTIMS.join('、')}。` : `--kill takes ${VICTIMS.join(', ')}.`,
    );
  return found;
}

function badNumber(name: string, text: string, { least, most }: { least: number; most: number }): Sentence {
  const [from, to] = [String(least), String(most)];
  return {
    zh: `--${name} 应为 ${from} 到 ${to} 之间的整数，不能是“${text}”。`,
    en: `--${name} takes a whole number from ${from} to ${to}, not "${text}".`,
  };
}

function noFile(file: string): Sentence {
  return { zh: `找不到方案文件 ${file}。`, en: `There is no plan document ${file}.` };
}

/** The help text of `duban demo`. */
export const DEMO_HELP: Sentence = {
  zh: `用法：duban demo [选项]

在真实的 PostgreSQL 与 Temporal 上推演一整年：导入方案、立项交办、签收、报送、催办、年度考核。

  --plan FILE    方案文件（默认为 examples 中的示例方案）
  --year N       推演的年份（默认 2026）
  --seed N       各单位习惯的随机种子（默认 1；种子相同，结果相同）
  --exit         结束后退出（默认保持运行，可用浏览器查看）
  --json FILE    把统计结果写入文件
  --months N     只推演前 N 个月，不含考核
  --until DAY    推演到这一天为止（如 2026-09-26：在办、逾期、待审都有）
  --kill NAME    推演中三次强杀 worker、api 或 temporal，检验不漏不重
  --data DIR     数据目录（每次清空）
  --port N       接口服务的端口
  --lang zh|en   输出语言
`,
  en: `Usage: duban demo [options]

Lives a whole year on a real PostgreSQL and Temporal: plan in, issued, signed for, reported, urged, evaluated.

  --plan FILE    plan document (the example in examples/ unless given)
  --year N       the year to live (2026)
  --seed N       seed of the departments' habits (1); the same seed gives the same year
  --exit         end afterwards instead of staying up
  --json FILE    write the figures to a file
  --months N     live only the first N months, without the evaluation
  --until DAY    stop on this day, e.g. 2026-09-26, with work open, late and waiting
  --kill NAME    kill worker, api or temporal three times on the way: nothing may be lost or doubled
  --data DIR     data folder (emptied each time)
  --port N       port of the API
  --lang zh|en   language of the output
`,
};
