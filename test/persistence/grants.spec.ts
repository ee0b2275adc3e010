import { migrate, privilegesOn } from '@duban/persistence';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { emptyDatabase } from '../support/services.js';
import type { TestRecord } from './database.js';
import { aRecord, inDatabase } from './database.js';

let record: TestRecord;
beforeAll(async () => {
  record = await aRecord();
});

describe('the application’s role', () => {
  test.each([
    'update audit set actor = actor',
    'delete from audit',
    'truncate audit',
    'update step set outcome = outcome',
    'delete from step',
    'delete from submission',
    'delete from obligation',
    'delete from notice',
    'update rule_pack_version set version = version',
    'delete from calendar_version',
    'delete from business_clock',
    'delete from migration',
    'alter table audit disable trigger audit_append_only',
    'create table own (id integer)',
  ])('may not: %s', async (sql) => {
    await expect(record.app.run((tx) => tx.query(sql))).rejects.toThrow(/permission denied|must be owner/);
  });

  test('may do the rest of its work', async () => {
    await record.app.run(async (tx) => {
      await tx.query('update obligation set version = version');
      await tx.query('update submission set version = version');
      await tx.query('delete from task_assignment');
      await tx.query('delete from outbox');
      await tx.query('select * from migration');
    });
  });

  test('holds exactly what the table says, on every table', async () => {
    const rows = await record.owner.run((tx) =>
      tx.query<{ name: string; held: string[] }>(
        `select t.tablename as name, coalesce(array_agg(lower(g.privilege_type) order by g.privilege_type) filter (where g.privilege_type is not null), '{}') as held
         from pg_tables t left join information_schema.role_table_grants g
           on g.table_name = t.tablename and g.table_schema = 'public' and g.grantee = 'duban_app'
         where t.schemaname = 'public' group by t.tablename`,
      ),
    );
    expect(rows.length).toBeGreaterThan(25);
    for (const { name, held } of rows) expect([name, held]).toEqual([name, [...privilegesOn(name)].sort()]);
  });
});

test('granting again changes nothing, and takes back what was given by hand', async () => {
  await inDatabase(record.ownerUrl, 'grant update on audit to duban_app');
  await migrate({ url: record.ownerUrl, appRole: 'duban_app' });
  await expect(record.app.run((tx) => tx.query('update audit set actor = actor'))).rejects.toThrow('permission denied');
});

test('a role that does not exist is named in the error', async () => {
  const { migrationDatabaseUrl: url } = await emptyDatabase();
  await expect(migrate({ url, appRole: 'nobody_here' })).rejects.toThrow('"nobody_here" does not exist');
});
