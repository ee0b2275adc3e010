import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language, Sentence } from '../../language.js';
import { usualDataDir } from '../../stack/index.js';
import { namedServices, wholeNumber } from '../bench-options.js';

/** What `duban bench web` was asked for. */
export interface WebOptions {
  /** So many tasks stand in the ledger. */
  readonly tasks: number;
  readonly json: boolean;
  readonly dataDir: string;
  /** A data folder that was named is kept for a later look. */
  readonly isKept: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  tasks: { type: 'string', default: '100000' },
  json: { type: 'boolean', default: false },
  data: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the options of `duban bench web`, or says what is wrong with them. */
export function readWebOptions(
  argv: string[],
  language: Language,
  env: NodeJS.ProcessEnv = process.env,
): WebOptions | { readonly fault: string } {
  try {
    const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
    const tasks = wholeNumber({ name: 'tasks', text: values.tasks, least: 100, most: 1_000_000 }, language);
    const { json, help, data } = values;
    const options = { tasks, json, help, dataDir: data ?? join(usualDataDir, 'bench'), isKept: data !== undefined };
    const fault = help ? undefined : misuse(positionals, env);
    return fault === undefined ? options : { fault: `${fault[language]}\n${WEB_HELP[language]}` };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function misuse([, ...further]: readonly string[], env: NodeJS.ProcessEnv): Sentence | undefined {
  if (further.length === 0) return namedServices(env);
  const told = further.join(' ');
  return { zh: `duban bench web 不认识“${told}”。`, en: `duban bench web does not know "${told}".` };
}

/** The help text of `duban bench web`. */
export const WEB_HELP: Sentence = {
  zh: `用法：duban bench web [选项]

在全新的环境中测量页面：各部分文件的大小；登录页和工作台多久有内容、多久可用；很多任务时台账的打开、排序、筛选、搜索、分组、滚动，接口和浏览器里各要多久。

  --tasks N        台账中的任务数（默认 100000）
  --json           只在标准输出上输出一个 JSON 对象
  --data DIR       数据目录（先清空；指定则保留，否则用 .duban/bench 并在结束时删除）
  --lang zh|en     输出语言

需要 Chromium（/usr/bin/chromium，或用环境变量 CHROMIUM_PATH 指定）。
退出码：0 达标，1 首次加载的文件超过承诺，2 参数有误。
`,
  en: `Usage: duban bench web [options]

Measures the page on a fresh stack: the size of its files; how soon the sign-in page and the workbench show something and can be used; and with many tasks how long the ledger takes to open, sort, filter, search, group and scroll, at the API and in a browser.

  --tasks N        tasks in the ledger (100000)
  --json           one JSON object on standard output and nothing else
  --data DIR       data folder (emptied first; kept when named, else .duban/bench, removed at the end)
  --lang zh|en     language of the output

Needs Chromium (/usr/bin/chromium, or named by CHROMIUM_PATH).
Exit code: 0 as promised, 1 the first load is larger than promised, 2 misused.
`,
};
