import type { DataSource } from 'typeorm';
import { publishBundled } from '../rulebooks/publish-bundled.js';
import { recordDataSource } from './data-source.js';
import { grantTo } from './grants.js';
import type { Query } from './unit-of-work.js';
import { runQuery, UnitOfWork } from './unit-of-work.js';

const MIGRATION_LOCK = 4_821_002;
const OLDEST_SERVER = 150_000;

/** What is migrated, and for whom. */
export interface MigrationSettings {
  /** The record's address with a role that owns it. */
  readonly url: string;
  /** The role under which API and worker run; without it nothing is granted. */
  readonly appRole?: string;
}

/**
 * Brings the record up to date, grants the application's role what it needs and publishes the bundled rule packs and calendars.
 * Two starters do no harm: the second waits for the first and finds nothing to do. Throws on a server older than PostgreSQL 15.
 */
export async function migrate({ url, appRole }: MigrationSettings): Promise<{ applied: string[] }> {
  return alone(url, async (dataSource, query) => {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    if (appRole !== undefined) await grantTo(query, appRole);
    await new UnitOfWork(dataSource).run(publishBundled);
    return { applied: applied.map(({ name }) => name) };
  });
}

/** Takes the whole record down again, last migration first; for tests and for nobody else: it deletes everything. */
export async function revert(url: string): Promise<void> {
  await alone(url, async (dataSource) => {
    for (let left = dataSource.migrations.length; left > 0; left -= 1)
      await dataSource.undoLastMigration({ transaction: 'each' });
  });
}

async function alone<T>(url: string, work: (dataSource: DataSource, query: Query) => Promise<T>): Promise<T> {
  // No limit: a migration may take long, and so may waiting for another starter's.
  const settings = { url, poolSize: 2, applicationName: 'duban-migrate', statementTimeoutMs: 0 };
  const dataSource = await recordDataSource(settings).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    const query: Query = (sql, parameters = []) => runQuery(runner.manager, sql, parameters);
    await checkServer(query);
    await query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(dataSource, query);
  } finally {
    // Closing the connections gives the lock back.
    await runner.release();
    await dataSource.destroy();
  }
}

async function checkServer(query: Query): Promise<void> {
  const [server] = await query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  );
  if (server && server.number >= OLDEST_SERVER) return;
  throw new Error(`Duban needs PostgreSQL 15 or newer, but this server is ${server?.version ?? 'unknown'}`);
}
