import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentence } from '../language.js';
import { appRole, ownerRole, usualDataDir } from '../stack/index.js';

/** Where the record is, as the command line and the environment name it. */
export interface AddressOptions {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string | undefined;
  readonly env: NodeJS.ProcessEnv;
}

/** Said when nothing names a record. */
export const noRecord: Sentence = {
  zh: '找不到数据库：请用 --database-url 或环境变量 DATABASE_URL 指明地址，或先用 duban start 启动内置数据库。',
  en: 'No database: name one with --database-url or DATABASE_URL, or start the embedded one with duban start.',
};

/** The record's address for reading: as told, else by DATABASE_URL, else the embedded one of the data folder; undefined when there is none. */
export function recordAddress({ databaseUrl, dataDir, env }: AddressOptions): string | undefined {
  return firstTold(databaseUrl, env['DATABASE_URL'], embeddedAddress(dataDir, appRole));
}

/** What `duban migrate` migrates, and the role that is granted its rights. */
export function migrationAddress({
  databaseUrl,
  dataDir,
  env,
}: AddressOptions): { url: string; appRole?: string } | undefined {
  const named = firstTold(databaseUrl, env['MIGRATION_DATABASE_URL'], env['DATABASE_URL']);
  if (named !== undefined) {
    const application = env['DATABASE_URL'];
    const isOwnRole = application === undefined || application === '' || userOf(application) === userOf(named);
    return isOwnRole ? { url: named } : { url: named, appRole: userOf(application) };
  }
  const url = embeddedAddress(dataDir, ownerRole);
  return url === undefined ? undefined : { url, appRole };
}

function firstTold(...told: readonly (string | undefined)[]): string | undefined {
  return told.find((one) => one !== undefined && one !== '');
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

// The launcher keeps the port and the passwords of its PostgreSQL in these two files of the data folder.
function embeddedAddress(dataDir = usualDataDir, role: string): string | undefined {
  const { postgres: port } = kept<number>(dataDir, 'ports.json');
  const { [role]: password } = kept<string>(dataDir, 'secrets.json');
  if (port === undefined || password === undefined) return undefined;
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/duban`;
}

function kept<T>(dataDir: string, name: string): Readonly<Record<string, T>> {
  const file = join(dataDir, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>) : {};
}
