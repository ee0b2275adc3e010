import type { Obligation } from '@duban/domain';
import { meet, reopenForRedo } from '@duban/domain';
import type { Tx, VerifyCounts } from '@duban/persistence';
import {
  enterRehearsal,
  insertObligations,
  lockObligations,
  saveObligations,
  verify,
  verifyRecord,
} from '@duban/persistence';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PlanFixture } from './a-plan.js';
import { aPlan, aReport, aRound, at, RULES } from './a-plan.js';
import type { TestRecord } from './database.js';
import { aRecord } from './database.js';

const SOUND: VerifyCounts = { missing: 0, early: 0, duplicate: 0, brokenAudit: 0, strayFacts: 0 };
const NOW = at('2026-04-03 10:00');

let record: TestRecord;
let plan: PlanFixture;
let silent: Obligation;
let answered: Obligation;

// A round of two: one unit never reports, the other reported on the 20th; everything that was to be done was done on time.
beforeEach(async () => {
  record = await aRecord();
  await record.owner.run((tx) => enterRehearsal(tx, NOW));
  await record.owner.run(async (tx) => {
    plan = await aPlan(tx, 2);
    const roundId = await aRound(tx, plan);
    [silent, answered] = [aReport(plan, roundId, 0), aReport(plan, roundId, 1)];
    await insertObligations(tx, [silent, answered]);
    await carriedOut(tx, silent, NOW);
    await carriedOut(tx, answered, at('2026-03-20 15:00'));
    await save(tx, met(answered, '2026-03-20 15:00'));
  });
});

function met(obligation: Obligation, civil: string): Obligation {
  const result = meet(obligation, { at: at(civil), on: civil.slice(0, 10) });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function save(tx: Tx, obligation: Obligation): Promise<void> {
  const [kept] = await lockObligations(tx, [obligation.id]);
  expect(await saveObligations(tx, [{ ...obligation, version: kept?.version ?? 0 }])).toEqual([]);
}

/** Writes the steps up to an instant as an engine would have at their time, each with a notice to the unit's handler. */
async function carriedOut(tx: Tx, obligation: Obligation, until: number): Promise<void> {
  for (const step of RULES.agendaOf(obligation).filter((one) => one.at <= until)) {
    const outcome = step.when === undefined ? 'carried' : 'inapplicable';
    const times = [new Date(step.at), new Date(step.at + 1_000)];
    await tx.query(
      `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome) values ($1, $2, $3, $4, $5, $6)`,
      [obligation.id, step.key, step.act, ...times, outcome],
    );
    if (outcome !== 'carried' || step.audience.length === 0) continue;
    await tx.query(`insert into notice (obligation_id, step_key, recipient_id, created_at) values ($1, $2, $3, $4)`, [
      obligation.id,
      step.key,
      handlerOf(obligation),
      times[1],
    ]);
  }
}

function handlerOf({ departmentId }: Obligation): string | undefined {
  return plan.handlers[plan.units.indexOf(departmentId)];
}

async function after(sql: string, parameters: readonly unknown[] = []): Promise<VerifyCounts> {
  await record.owner.run((tx) => tx.query(sql, parameters));
  return verifyRecord(record.app);
}

test('a record in which everything was done in time is sound, and says how much was looked at', async () => {
  const { counts, checked } = await verify(record.app);
  expect(counts).toEqual(SOUND);
  expect(checked).toMatchObject({ obligations: 2, steps: 10, notices: 8 });
});

describe('missing', () => {
  test('a step whose time has passed and that has no record', async () => {
    await record.owner.run((tx) => tx.query(`delete from notice where step_key = 'urge-1'`));
    // A step is evidence: that it goes is no change that the ledger's facts would follow.
    expect(await after(`delete from step where step_key = 'urge-1'`)).toEqual({ ...SOUND, missing: 1, strayFacts: 1 });
  });

  test('a step before the answer, but none after it', async () => {
    await record.owner.run((tx) => tx.query(`delete from notice where obligation_id = $1`, [answered.id]));
    const counts = await after('delete from step where obligation_id = $1', [answered.id]);
    const before = RULES.agendaOf(answered).filter((step) => step.at < at('2026-03-20 15:00'));
    expect(counts).toEqual({ ...SOUND, missing: before.length });
  });

  test('nothing within the grace time', async () => {
    const [last] = [...RULES.agendaOf(silent)].reverse();
    await record.owner.run((tx) => tx.query(`delete from notice where step_key = 'criticism-6'`));
    const within = (last?.at ?? 0) + 60_000 - NOW;
    const gone = await after(`delete from step where planned_at = $1`, [new Date(last?.at ?? 0)]);
    const earlier = await after('update business_clock set offset_ms = offset_ms + $1', [within]);
    expect([gone.missing, earlier.missing]).toEqual([2, 0]);
  });

  test('a step that was carried out and of which nobody heard, unless there is nobody in the office who could', async () => {
    expect(await after(`delete from notice where step_key = 'second-notice-3'`)).toEqual({ ...SOUND, missing: 1 });
    expect(await after(`delete from person_role where role = 'supervision'`)).toEqual(SOUND);
  });
});

describe('early', () => {
  test('a step carried out before the instant that its agenda calls for, whatever it says it was planned for', async () => {
    const counts = await after(
      `update step set planned_at = planned_at - interval '1 hour', carried_at = carried_at - interval '1 hour' where step_key = 'due' and obligation_id = $1`,
      [silent.id],
    );
    expect(counts).toEqual({ ...SOUND, early: 1 });
  });

  test('a notice made before its step’s time', async () => {
    const counts = await after(
      `update notice set created_at = created_at - interval '1 minute' where step_key = 'urge-1'`,
    );
    expect(counts).toEqual({ ...SOUND, early: 1 });
  });

  test('a step that was planned for after the answer', async () => {
    await record.owner.run((tx) =>
      tx.query(
        `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome) values ($1, 'due', 'due', $2, $2, 'carried')`,
        [answered.id, new Date(answered.dueAt)],
      ),
    );
    expect(await verifyRecord(record.app)).toEqual({ ...SOUND, early: 1 });
  });

  test('a step that no rule calls for', async () => {
    const counts = await after(
      `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome) values ($1, 'urge-9', 'urge', now(), now(), 'collapsed')`,
      [silent.id],
    );
    expect(counts).toEqual({ ...SOUND, early: 1 });
  });
});

describe('duplicate', () => {
  const digest = (channel: string, window: string) => `
    with d as (
      insert into digest (recipient_id, channel, window_at, state, created_at) values ($2, '${channel}', '${window}', 'sent', now()) returning id
    ) insert into digest_item (digest_id, obligation_id, step_key, recipient_id) select id, $1, 'urge-1', $2 from d`;

  test('one notice in two digests of one channel; the inbox and the mail together are one telling', async () => {
    const told = [silent.id, handlerOf(silent)];
    await after(digest('inbox', '2026-03-26T01:30Z'), told);
    expect(await after(digest('email', '2026-03-26T01:30Z'), told)).toEqual(SOUND);
    expect(await after(digest('email', '2026-03-26T06:30Z'), told)).toEqual({ ...SOUND, duplicate: 1 });
    expect(await after(`update digest_item set is_withdrawn = true`)).toEqual(SOUND);
  });

  test('two notices to one recipient in a database that lost its key', async () => {
    await record.owner.run((tx) => tx.query('alter table digest_item drop constraint digest_item_notice_fk'));
    await record.owner.run((tx) => tx.query('alter table notice drop constraint notice_pk'));
    expect(await after(`insert into notice select * from notice where step_key = 'urge-1'`)).toEqual({
      ...SOUND,
      duplicate: 1,
    });
  });
});

test('an answer returned for redoing is judged by both of its limits', async () => {
  await record.owner.run(async (tx) => {
    const reopened = reopenForRedo(met(answered, '2026-03-20 15:00'), RULES, at('2026-03-23 10:00'));
    if (!reopened.ok) throw new Error(reopened.refusal.code);
    await carriedOut(tx, reopened.value, NOW);
    await save(tx, reopened.value);
  });
  expect(await verifyRecord(record.app)).toEqual(SOUND);
  await record.owner.run((tx) => tx.query(`delete from notice where step_key = 'urge-1@2'`));
  expect(await after(`delete from step where step_key = 'urge-1@2'`)).toEqual({ ...SOUND, missing: 1 });
});

test('facts of the ledger that were changed past the triggers', async () => {
  const counts = await after('update task_facts set progress = 99 where task_id = $1', [plan.taskId]);
  expect(counts).toEqual({ ...SOUND, strayFacts: 1 });
});
