import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ClusterAdmin } from './cluster-admin.js';
import type { SystemAccount } from './postgres-account.js';
import { canReach, postgresAccount } from './postgres-account.js';
import { postgresPrograms, sharedHome } from './postgres-programs.js';
import { secretOf } from './secrets.js';
import { StackError } from './stack-error.js';
import type { ChildSpec } from './supervised-child.js';

/** The embedded PostgreSQL of one data folder: how to run it and how to administer it. */
export interface EmbeddedPostgres {
  readonly port: number;
  readonly folder: string;
  readonly admin: ClusterAdmin;
  readonly child: ChildSpec;
}

/** What the caller may choose about the embedded PostgreSQL. */
export interface PostgresOptions {
  readonly port: number;
  /** Data that nobody will miss: the disk is not waited for. Only for tests. */
  readonly throwaway: boolean;
}

const usualSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const throwawaySettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Makes the data folder of the embedded PostgreSQL at its first use and says how to run it. */
export function prepareEmbeddedPostgres(dataDir: string, options: PostgresOptions): EmbeddedPostgres {
  const account = postgresAccount();
  const programs = postgresPrograms(account);
  const folder = dataFolder(dataDir, account);
  const superuserPassword = secretOf(dataDir, 'postgres');
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise({ folder, programs, account, superuserPassword, ...options });
  const admin = new ClusterAdmin({ port: options.port, superuserPassword });
  const settings = { ...usualSettings, ...(options.throwaway ? throwawaySettings : {}), port: String(options.port) };
  const child: ChildSpec = {
    name: 'postgres',
    command: join(programs, 'postgres'),
    args: ['-D', folder, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    env: cleanEnvironment(),
    cwd: '/',
    account,
    isReady: () => admin.answers(),
    readyWithinMs: 60_000,
    // Interrupt is PostgreSQL's "fast" shutdown: sessions are ended, the data is left clean.
    stopSignal: 'SIGINT',
    stopWithinMs: 20_000,
  };
  return { port: options.port, folder, admin, child };
}

/** Where the data lies: in the data folder, or in the shared place when the account cannot reach that. */
function dataFolder(dataDir: string, account: SystemAccount | undefined): string {
  if (canReach(account, dataDir)) return join(dataDir, 'postgres');
  return join(sharedDataFolder(dataDir), 'postgres');
}

/** What belongs to this data folder in the shared place. */
export function sharedDataFolder(dataDir: string): string {
  return join(sharedHome, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
}

interface InitialiseOptions {
  readonly folder: string;
  readonly programs: string;
  readonly account: SystemAccount | undefined;
  readonly superuserPassword: string;
  readonly throwaway: boolean;
}

// Made aside and renamed when complete: an interrupted first start leaves nothing half made.
function initialise({ folder, programs, account, superuserPassword, throwaway }: InitialiseOptions): void {
  const aside = `${folder}.new`;
  const secret = mkdtempSync(join(tmpdir(), 'duban-initdb-'));
  const passwordFile = join(secret, 'password');
  try {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(dirname(aside), { recursive: true, mode: 0o755 });
    mkdirSync(aside, { mode: 0o700 });
    writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    if (account !== undefined)
      for (const path of [aside, secret, passwordFile]) chownSync(path, account.uid, account.gid);
    const args = [`--pgdata=${aside}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const made = spawnSync(join(programs, 'initdb'), [...args, ...locale, ...(throwaway ? ['--no-sync'] : [])], {
      ...account,
      cwd: '/',
      env: cleanEnvironment(),
    });
    if (made.status !== 0) throw cannotInitialise(made.error?.message ?? made.stderr.toString());
    renameSync(aside, folder);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
}

function cannotInitialise(output: string): StackError {
  return new StackError({
    zh: `内置 PostgreSQL 初始化失败：\n${output}`,
    en: `The embedded PostgreSQL could not be initialised:\n${output}`,
  });
}

// PG* variables of the person at the terminal are meant for another server.
function cleanEnvironment(): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('PG'))), LC_ALL: 'C' };
}
