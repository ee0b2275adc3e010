import { parseArgs } from 'node:util';
import type { Verification } from '@duban/persistence';
import { recordDataSource, UnitOfWork, verify as check } from '@duban/persistence';
import type { CommandStreams } from '../command.js';
import { languageOf } from '../language.js';
import { noRecord, recordAddress } from './record-address.js';
import { summary, unreachable, usage } from './sentences.js';

const CONTRADICTED = 1;
const NOT_CHECKED = 2;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  'database-url': { type: 'string' },
  data: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `duban verify`: the record checked against itself; exit code 0 sound, 1 contradicted, 2 not understood or not reached. */
export async function verify(argv: string[], io: CommandStreams): Promise<number> {
  const language = languageOf(argv);
  const asked = options(argv);
  if ('fault' in asked) return failed(io, `${asked.fault}\n${usage[language]}`);
  if (asked.help) {
    io.stdout.write(`${usage[language]}\n`);
    return 0;
  }
  const url = recordAddress({ databaseUrl: asked['database-url'], dataDir: asked.data, env: process.env });
  if (url === undefined) return failed(io, noRecord[language]);
  const found = await checked(url);
  if ('failure' in found) return failed(io, unreachable(found.failure)[language]);
  io.stdout.write(asked.json ? `${JSON.stringify(document(found))}\n` : summary(found, language));
  return Object.values(found.counts).every((count) => count === 0) ? 0 : CONTRADICTED;
}

function options(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS }).values;
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function failed(io: CommandStreams, text: string): number {
  io.stderr.write(`${text}\n`);
  return NOT_CHECKED;
}

async function checked(url: string): Promise<Verification | { failure: unknown }> {
  const dataSource = recordDataSource({ url, poolSize: 1, applicationName: 'duban-verify', statementTimeoutMs: 0 });
  try {
    await dataSource.initialize();
    return await check(new UnitOfWork(dataSource));
  } catch (failure) {
    return { failure };
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

function document({ counts, checked: seen, findings, at }: Verification) {
  return { ...counts, checked: seen, findings, at: new Date(at).toISOString() };
}
