import { migrate, recordDataSource, revert } from '@duban/persistence';
import { expect, test } from '@jest/globals';
import { emptyDatabase } from '../support/services.js';
import { ALL } from './all-migrations.js';
import { inDatabase } from './database.js';

const TABLES = `select count(*)::int as count from pg_tables where schemaname = 'public' and tablename <> 'migration'`;

async function tables(url: string): Promise<number> {
  const [row] = await inDatabase<{ count: number }>(url, TABLES);
  return row?.count ?? -1;
}

test('an empty database goes up, down to nothing, and up again', async () => {
  const { migrationDatabaseUrl: url } = await emptyDatabase();
  expect((await migrate({ url })).applied).toEqual(ALL);
  const up = await tables(url);
  expect(up).toBeGreaterThan(25);
  await revert(url);
  expect(await tables(url)).toBe(0);
  expect(await inDatabase(url, `select 1 from pg_proc where pronamespace = 'public'::regnamespace`)).toEqual([]);
  expect((await migrate({ url })).applied).toHaveLength(ALL.length);
  expect(await tables(url)).toBe(up);
});

test('migrating a second time applies and publishes nothing', async () => {
  const { migrationDatabaseUrl: url } = await emptyDatabase();
  await migrate({ url });
  const published = `select code, version, published_at from rule_pack_version union all select code, version, published_at from calendar_version order by 1, 2`;
  const first = await inDatabase(url, published);
  expect(first).toHaveLength(3);
  expect(await migrate({ url })).toEqual({ applied: [] });
  expect(await inDatabase(url, published)).toEqual(first);
});

test('two starters at once migrate one after the other', async () => {
  const { migrationDatabaseUrl: url } = await emptyDatabase();
  const both = await Promise.all([migrate({ url }), migrate({ url })]);
  expect(both.map(({ applied }) => applied.length).sort()).toEqual([0, ALL.length]);
});

test('the row classes and the migrated database say the same', async () => {
  const { migrationDatabaseUrl: url } = await emptyDatabase();
  await migrate({ url });
  const dataSource = await recordDataSource({ url, poolSize: 1 }).initialize();
  try {
    const drift = await dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  } finally {
    await dataSource.destroy();
  }
});

test('every table of the record has a row class', async () => {
  const { migrationDatabaseUrl: url } = await emptyDatabase();
  await migrate({ url });
  const dataSource = await recordDataSource({ url, poolSize: 1 }).initialize();
  try {
    expect(dataSource.entityMetadatas).toHaveLength(await tables(url));
  } finally {
    await dataSource.destroy();
  }
});

test('a server older than PostgreSQL 15 is refused in words, before anything is written', async () => {
  const { migrationDatabaseUrl: url } = await emptyDatabase();
  // What an old server says of itself, said by a function that stands before the real one.
  await inDatabase(
    url,
    `create function public.current_setting(name text) returns text language sql as
     $$ select case name when 'server_version_num' then '140012' else '14.12' end $$`,
  );
  const searched = Object.assign(new URL(url), { search: '?options=-csearch_path%3Dpublic%2Cpg_catalog' }).toString();
  await expect(migrate({ url: searched })).rejects.toThrow(
    'Duban needs PostgreSQL 15 or newer, but this server is 14.12',
  );
  expect(await tables(url)).toBe(0);
});
