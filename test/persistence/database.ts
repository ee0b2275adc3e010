import type { UnitOfWork } from '@duban/persistence';
import { recordDataSource, UnitOfWork as Work } from '@duban/persistence';
import { afterAll } from '@jest/globals';
import { freshDatabase } from '../support/services.js';

const open: (() => Promise<void>)[] = [];

/** A migrated database of one test file's own, as its owner and as the application's role. */
export interface TestRecord {
  readonly owner: UnitOfWork;
  readonly app: UnitOfWork;
  readonly ownerUrl: string;
}

/** Opens a fresh record; its connections close after the file's last test. */
export async function aRecord(): Promise<TestRecord> {
  const { databaseUrl, migrationDatabaseUrl } = await freshDatabase();
  return {
    owner: await work(migrationDatabaseUrl),
    app: await work(databaseUrl),
    ownerUrl: migrationDatabaseUrl,
  };
}

/** Runs one statement on a connection of its own; answers its rows. */
export async function inDatabase<T>(url: string, sql: string, parameters: unknown[] = []): Promise<T[]> {
  const dataSource = await recordDataSource({ url, poolSize: 1 }).initialize();
  try {
    return await dataSource.query<T[]>(sql, parameters);
  } finally {
    await dataSource.destroy();
  }
}

async function work(url: string): Promise<UnitOfWork> {
  const dataSource = await recordDataSource({ url, poolSize: 9 }).initialize();
  open.push(() => dataSource.destroy());
  return new Work(dataSource);
}

afterAll(async () => {
  for (const close of open) await close();
});
