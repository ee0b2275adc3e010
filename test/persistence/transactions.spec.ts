import { randomUUID } from 'node:crypto';
import type { Tx } from '@duban/persistence';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { TestRecord } from './database.js';
import { aRecord } from './database.js';

let record: TestRecord;
beforeAll(async () => {
  record = await aRecord();
});

interface Message {
  workflow_id: string;
  version: number;
}

function messagesOf(tx: Tx, subject: string): Promise<Message[]> {
  return tx.query<Message>('select workflow_id, version from outbox where subject_id = $1 order by id', [subject]);
}

describe('one transaction', () => {
  test('that throws leaves nothing behind: no fact, no announcement, no audit entry', async () => {
    const subject = randomUUID();
    const failing = record.app.run(async (tx) => {
      await tx.query(`insert into department (name, kind) values ($1, 'office')`, [subject]);
      tx.outbox.announce({ workflow: 'superviseTask', subjectId: subject });
      tx.audit.add({ actor: 'test', action: 'department.added', subject, data: {} });
      throw new Error('the work failed');
    });
    await expect(failing).rejects.toThrow('the work failed');
    const left = await record.app.run((tx) =>
      tx.query(
        `select 1 from department where name = $1 union all select 1 from outbox where subject_id = $1
         union all select 1 from wakeup where subject_id = $1 union all select 1 from audit where subject = $1`,
        [subject],
      ),
    );
    expect(left).toEqual([]);
  });

  test('that cannot write its audit entry keeps none of its facts', async () => {
    const name = randomUUID();
    const failing = record.app.run(async (tx) => {
      await tx.query(`insert into department (name, kind) values ($1, 'office')`, [name]);
      tx.audit.add({ actor: 'test', action: 'department.added', subject: name, data: { text: 'a\u0000b' } });
    });
    await expect(failing).rejects.toThrow();
    expect(await record.app.run((tx) => tx.query('select 1 from department where name = $1', [name]))).toEqual([]);
  });

  test('reads its time once', async () => {
    await record.app.run(async (tx) => {
      const before = tx.now;
      await tx.query('select pg_sleep(0.01)');
      expect(tx.now).toBe(before);
    });
  });

  test('that only looks cannot write', async () => {
    const writing = record.owner.look((query) => query(`insert into department (name, kind) values ('x', 'office')`));
    await expect(writing).rejects.toThrow(/read-only/);
  });
});

describe('announcements', () => {
  test('of one subject in one transaction are one message and one step of its version', async () => {
    const subjectId = randomUUID();
    const announce = (times: number) =>
      record.app.run(async (tx) => {
        for (let time = 0; time < times; time += 1) tx.outbox.announce({ workflow: 'runRound', subjectId });
        await Promise.resolve();
      });
    await announce(3);
    await announce(1);
    const messages = await record.app.run((tx) => messagesOf(tx, subjectId));
    expect(messages).toEqual([
      { workflow_id: `runRound/${subjectId}`, version: 1 },
      { workflow_id: `runRound/${subjectId}`, version: 2 },
    ]);
  });

  test('wake a finished subject again, and never push an earlier wake-up back', async () => {
    const subjectId = randomUUID();
    const announce = () =>
      record.app.run((tx) => {
        tx.outbox.announce({ workflow: 'runRound', subjectId });
        return Promise.resolve(tx.now);
      });
    const wakeup = () =>
      record.app.run((tx) => tx.query('select next_at, done_at from wakeup where subject_id = $1', [subjectId]));
    const first = await announce();
    await record.app.run((tx) =>
      tx.query('update wakeup set done_at = now(), next_at = null where subject_id = $1', [subjectId]),
    );
    const second = await announce();
    expect(await wakeup()).toEqual([{ next_at: new Date(second), done_at: null }]);
    await record.app.run((tx) =>
      tx.query('update wakeup set next_at = $2 where subject_id = $1', [subjectId, new Date(first - 60_000)]),
    );
    await announce();
    expect(await wakeup()).toEqual([{ next_at: new Date(first - 60_000), done_at: null }]);
  });

  test('of the same subjects from eight transactions at once, in any order, all arrive and none waits in a circle', async () => {
    const subjects = Array.from({ length: 40 }, () => randomUUID());
    const rounds = Array.from({ length: 10 }, (_, round) => round);
    const announceAll = (order: readonly string[]) =>
      record.app.run(async (tx) => {
        for (const subjectId of order) tx.outbox.announce({ workflow: 'superviseTask', subjectId });
        tx.audit.add({ actor: 'test', action: 'announced', subject: 'all', data: { first: order[0] ?? '' } });
        await tx.query('select 1');
      });
    for (const round of rounds) {
      const shifts = Array.from({ length: 8 }, (_, writer) => [
        ...subjects.slice(writer * 5),
        ...subjects.slice(0, writer * 5),
      ]);
      await Promise.all(shifts.map((order) => announceAll(round % 2 === 0 ? order : [...order].reverse())));
    }
    const versions = await record.app.run((tx) =>
      tx.query('select distinct version from wakeup where subject_id = any($1)', [subjects]),
    );
    expect(versions).toEqual([{ version: 80 }]);
  });
});
