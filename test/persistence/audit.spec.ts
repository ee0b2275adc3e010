import { verify } from '@duban/persistence';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TestRecord } from './database.js';
import { aRecord, inDatabase } from './database.js';

let record: TestRecord;
beforeEach(async () => {
  record = await aRecord();
  for (const number of [1, 2, 3]) {
    await record.app.run((tx) => {
      tx.audit.add({
        actor: 'person/1',
        action: 'plan.issued',
        subject: `plan/${String(number)}`,
        data: { z: number, a: { 名: '督办', half: 0.5 } },
      });
      tx.audit.add({ actor: 'person/1', action: 'task.issued', subject: 'task/1', data: {} });
      return Promise.resolve();
    });
  }
});

/** Changes the audit as only someone with the database's own password could. */
async function tamper(sql: string): Promise<void> {
  await inDatabase(record.ownerUrl, `alter table audit disable trigger audit_append_only`);
  await inDatabase(record.ownerUrl, sql);
  await inDatabase(record.ownerUrl, `alter table audit enable trigger audit_append_only`);
}

async function broken(): Promise<number> {
  return (await verify(record.app)).counts.brokenAudit;
}

test('an untouched chain verifies, whatever was written by how many at once', async () => {
  await Promise.all(
    Array.from({ length: 8 }, (_, writer) =>
      record.app.run((tx) => {
        tx.audit.add({ actor: 'test', action: 'written', subject: String(writer), data: { writer } });
        return Promise.resolve();
      }),
    ),
  );
  const { counts, checked } = await verify(record.app);
  expect(counts.brokenAudit).toBe(0);
  expect(checked.audit).toBeGreaterThanOrEqual(14);
});

describe('the audit is append-only', () => {
  test.each([
    ['update', `update audit set actor = 'nobody'`],
    ['delete', 'delete from audit'],
    ['truncate', 'truncate audit'],
  ])('its owner cannot %s it either', async (_, sql) => {
    await expect(inDatabase(record.ownerUrl, sql)).rejects.toThrow('the audit is append-only');
  });
});

describe('a chain that was tampered with is found', () => {
  test('a changed word', async () => {
    await tamper(`update audit set actor = 'person/2' where subject = 'plan/2'`);
    expect(await broken()).toBe(1);
  });

  test('changed data', async () => {
    await tamper(`update audit set data = jsonb_set(data, '{a,half}', '0.75') where subject = 'plan/1'`);
    expect(await broken()).toBe(1);
  });

  test('a removed entry', async () => {
    await tamper(`delete from audit where subject = 'plan/2'`);
    expect(await broken()).toBe(1);
  });

  test('an entry written anew with a fitting hash of its own', async () => {
    await tamper(`update audit set hash = repeat('a', 64) where subject = 'plan/2'`);
    expect(await broken()).toBe(2);
  });
});
