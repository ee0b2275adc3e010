import type { SeededStorm, Tx, WaveFaults } from '@duban/persistence';
import { advanceRound, seedIndividual, seedStorm, waveFaults } from '@duban/persistence';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TestRecord } from '../persistence/database.js';
import { aRecord } from '../persistence/database.js';

const SOUND: WaveFaults = { early: 0, duplicate: 0, lost: 0 };
const OPEN = 24;
const DUE = 10;

let record: TestRecord;
let storm: SeededStorm;

// Due a moment ago: the engine carries it out at once, and nothing waits for the wall clock.
beforeEach(async () => {
  record = await aRecord();
  storm = await record.owner.run((tx) => seedStorm(tx, { open: OPEN, due: DUE, dueAt: tx.now + 1 }));
});

async function carriedOut(): Promise<void> {
  const rounds = await rows<{ id: string }>('select id from round where due_at < now() + interval $$1 day$$');
  for (const { id } of rounds) await advanceRound(record.app, { subjectId: id, onProgress: () => undefined });
}

function rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
  return record.owner.run((tx) => tx.query<T>(sql, parameters));
}

function faults(): Promise<WaveFaults> {
  return record.owner.run((tx) => waveFaults(tx.query, [storm.wave]));
}

const aDueOne = `(select id from obligation where due_at < now() order by id limit 1)`;
const aLaterOne = `(select id from obligation where due_at > now() order by id limit 1)`;

describe('the seeds of a bench', () => {
  test('are all open obligations, those due now in one round and the others in rounds of later weeks, each announced', async () => {
    const [counts] = await rows(
      `select count(*)::int as open, count(*) filter (where due_at = $1)::int as due, count(distinct round_id)::int as rounds,
         (select count(*)::int from outbox where workflow = 'runRound') as announced,
         (select count(*)::int from obligation where next_at > $1 + interval '7 days') as later
       from obligation where state = 'open'`,
      [new Date(storm.wave.dueAt)],
    );
    expect(counts).toEqual({ open: OPEN, due: DUE, rounds: 13, announced: 13, later: OPEN - DUE });
  });

  test('can be followed by tasks with one individually driven obligation each', async () => {
    const seed = (tx: Tx) => seedIndividual(tx, storm.plan, { count: 5, dueAt: tx.now + 60_000 });
    const wave = await record.owner.run(seed);
    const [counts] = await rows(
      `select count(*)::int as tasks, count(distinct task_id)::int as distinct,
         (select count(*)::int from outbox where workflow = 'superviseTask') as announced
       from obligation where driven_by = 'task' and next_at = $1`,
      [new Date(wave.dueAt)],
    );
    expect(counts).toEqual({ tasks: 5, distinct: 5, announced: 5 });
  });
});

describe('what is wrong after a wave', () => {
  test('is nothing when the engine carried it out: a step, a notice and a new arming each', async () => {
    await carriedOut();
    expect(await faults()).toEqual(SOUND);
    const [counts] = await rows(
      `select (select count(*)::int from step) as steps, (select count(*)::int from notice) as notices,
         (select count(*)::int from obligation where next_at = $1) as armed`,
      [new Date(storm.wave.armedAt)],
    );
    expect(counts).toEqual({ steps: DUE, notices: DUE, armed: DUE });
  });

  test('is everything due, as lost, when nothing was carried out', async () => {
    expect(await faults()).toEqual({ ...SOUND, lost: DUE });
  });

  test.each([
    [
      'a step that is not there',
      [`delete from notice where obligation_id = ${aDueOne}`, `delete from step where obligation_id = ${aDueOne}`],
    ],
    ['a notice that is not there', [`delete from notice where obligation_id = ${aDueOne}`]],
    ['an obligation that was not armed again', [`update obligation set next_at = null where id = ${aDueOne}`]],
  ])('counts %s as lost', async (_, statements) => {
    await carriedOut();
    for (const statement of statements) await rows(statement);
    expect(await faults()).toEqual({ ...SOUND, lost: 1 });
  });

  test('counts all as lost when their round sleeps past their next step', async () => {
    await carriedOut();
    await rows(`update wakeup set next_at = next_at + interval '1 hour' where workflow = 'runRound'`);
    expect(await faults()).toEqual({ ...SOUND, lost: DUE });
  });

  test('counts a step before its time as early, and any step of what is due later', async () => {
    await carriedOut();
    await rows('alter table step drop constraint step_never_early');
    await rows(`update step set carried_at = planned_at - interval '1 ms' where obligation_id = ${aDueOne}`);
    expect(await faults()).toEqual({ ...SOUND, early: 1 });
    await rows(
      `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome) values (${aLaterOne}, 'remind-5', 'remind', now(), now(), 'carried')`,
    );
    expect(await faults()).toEqual({ ...SOUND, early: 2 });
  });

  test('counts a second due step and a second notice to the same person as double', async () => {
    await carriedOut();
    await rows(
      `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome)
       select obligation_id, 'due@2', act, planned_at, carried_at, outcome from step where obligation_id = ${aDueOne}`,
    );
    expect(await faults()).toEqual({ ...SOUND, duplicate: 1 });
    await rows('alter table notice drop constraint notice_pk cascade');
    await rows(
      `insert into notice select * from notice where obligation_id = (select max(obligation_id::text)::uuid from notice)`,
    );
    expect(await faults()).toEqual({ ...SOUND, duplicate: 2 });
  });
});
