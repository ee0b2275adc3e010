import { parseArgs } from 'node:util';
import { migrate as bringUpToDate } from '@duban/persistence';
import type { CommandStreams } from '../command.js';
import type { Sentence } from '../language.js';
import { languageOf } from '../language.js';
import { migrationAddress, noRecord } from '../verify/record-address.js';

const FAILED = 1;
const MISUSED = 2;

const OPTIONS = {
  'database-url': { type: 'string' },
  'app-role': { type: 'string' },
  data: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const usage: Sentence = {
  zh: `用法：duban migrate [选项]

升级数据库结构，授予应用角色最小权限，发布内置的规则包与日历。可重复执行。

  --database-url URL   数据库地址（默认 MIGRATION_DATABASE_URL、DATABASE_URL，再默认为内置数据库）
  --app-role ROLE      接口服务与执行进程所用的数据库角色（默认取 DATABASE_URL 的用户，与地址相同时不授权）
  --data DIR           数据目录（默认为工程下的 .duban）
  --lang zh|en         输出语言`,
  en: `Usage: duban migrate [options]

Brings the database up to date, grants the application's role the least it needs, publishes the bundled rule packs and calendar. Repeating it does no harm.

  --database-url URL   address of the database (MIGRATION_DATABASE_URL, DATABASE_URL, else the embedded one)
  --app-role ROLE      database role of API and worker (the user of DATABASE_URL unless it is the owner itself)
  --data DIR           data folder (.duban in the checkout unless given)
  --lang zh|en         language of the output`,
};

/** `duban migrate`: the record brought up to date; exit code 0 done, 1 failed, 2 not understood or no database named. */
export async function migrate(argv: string[], io: CommandStreams): Promise<number> {
  const language = languageOf(argv);
  const say = (stream: NodeJS.WritableStream, sentence: Sentence) => stream.write(`${sentence[language]}\n`);
  const asked = options(argv);
  if ('fault' in asked) {
    say(io.stderr, { zh: `${asked.fault}\n${usage.zh}`, en: `${asked.fault}\n${usage.en}` });
    return MISUSED;
  }
  if (asked.help) {
    say(io.stdout, usage);
    return 0;
  }
  const address = migrationAddress({ databaseUrl: asked['database-url'], dataDir: asked.data, env: process.env });
  if (address === undefined) {
    say(io.stderr, noRecord);
    return MISUSED;
  }
  const role = asked['app-role'];
  const outcome = await migrated({ ...address, ...(role === undefined ? {} : { appRole: role }) });
  say(outcome.isDone ? io.stdout : io.stderr, outcome.sentence);
  return outcome.isDone ? 0 : FAILED;
}

function options(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS }).values;
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

async function migrated(settings: { url: string; appRole?: string }): Promise<{ isDone: boolean; sentence: Sentence }> {
  try {
    const { applied } = await bringUpToDate(settings);
    if (applied.length === 0)
      return { isDone: true, sentence: { zh: '数据库已是最新。', en: 'The database is up to date.' } };
    const names = applied.join(', ');
    return { isDone: true, sentence: { zh: `已执行迁移：${names}`, en: `Migrations applied: ${names}` } };
  } catch (error) {
    const { message } = error as Error;
    return { isDone: false, sentence: { zh: `迁移失败：${message}`, en: `The migration failed: ${message}` } };
  }
}
