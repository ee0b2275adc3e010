import { chinaCalendar, DEFAULT_PACK } from '@duban/domain';
import { newestCalendar, newestRulePack, publishCalendar, publishRulePack, RulebookStore } from '@duban/persistence';
import { beforeAll, expect, test } from '@jest/globals';
import type { TestRecord } from './database.js';
import { aRecord } from './database.js';

let record: TestRecord;
beforeAll(async () => {
  record = await aRecord();
});

test('the bundled rule packs and calendar are published by migrating and come back as they were', async () => {
  await record.app.run(async ({ query }) => {
    const shelf = new RulebookStore();
    expect(await shelf.rulePack(query, 'default', 1)).toEqual(DEFAULT_PACK);
    expect(await shelf.calendar(query, 'cn', 1)).toEqual(chinaCalendar);
    expect((await shelf.rulePack(query, '13710', 1)).code).toBe('13710');
  });
});

test('a version that was read once is kept', async () => {
  await record.app.run(async ({ query }) => {
    const shelf = new RulebookStore();
    expect(await shelf.calendar(query, 'cn', 1)).toBe(await shelf.calendar(query, 'cn', 1));
  });
});

test('a new version is published once and then never changes', async () => {
  await record.app.run(async (tx) => {
    const next = { ...DEFAULT_PACK, version: 2 };
    expect(await newestRulePack(tx.query, 'default')).toBe(1);
    expect(await publishRulePack(tx, next, 'test')).toEqual({ ok: true, value: next });
    expect(await newestRulePack(tx.query, 'default')).toBe(2);
    const again = await publishRulePack(tx, { ...next, contributionBefore: { amount: 9, unit: 'wd' } }, 'test');
    expect(again).toEqual({ ok: false, refusal: { code: 'rule-pack.version-exists' } });
    expect(await new RulebookStore().rulePack(tx.query, 'default', 2)).toEqual(next);
  });
});

test('a document with faults is refused with all of them and not published', async () => {
  await record.app.run(async (tx) => {
    const pack = await publishRulePack(
      tx,
      { ...DEFAULT_PACK, version: 7, signFor: null, delivery: { windows: [] } },
      'test',
    );
    expect(pack).toMatchObject({ ok: false, refusal: { code: 'rule-pack.invalid' } });
    const calendar = await publishCalendar(tx, { ...chinaCalendar, version: 7, zone: 'Mars/Olympus' }, 'test');
    expect(calendar.ok).toBe(false);
    expect(await newestCalendar(tx.query, 'cn')).toBe(1);
  });
});

test('an unknown code has no newest version, and a version that is not published is a bug of the caller', async () => {
  await record.app.run(async ({ query }) => {
    expect(await newestRulePack(query, 'unknown')).toBeNull();
    await expect(new RulebookStore().rulePack(query, 'default', 99)).rejects.toThrow('default 99 is not published');
  });
});
