import { randomUUID } from 'node:crypto';
import type { Tx } from '@duban/persistence';
import { insertObligations } from '@duban/persistence';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { aPlan, aReport, aRound } from './a-plan.js';
import type { TestRecord } from './database.js';
import { aRecord } from './database.js';

let record: TestRecord;
beforeAll(async () => {
  record = await aRecord();
});

/** The name of the constraint that forbids the work, or undefined when nothing does. */
async function forbiddenBy(work: (tx: Tx) => Promise<unknown>): Promise<string | undefined> {
  try {
    await record.owner.run(work);
    return undefined;
  } catch (error) {
    return (error as { driverError?: { constraint?: string } }).driverError?.constraint;
  }
}

/** A report with a step of its own. */
async function aStep(tx: Tx) {
  const plan = await aPlan(tx, 2);
  const report = aReport(plan, await aRound(tx, plan));
  await insertObligations(tx, [report]);
  await tx.query(
    `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome) values ($1, 'urge-1', 'urge', now(), now(), 'carried')`,
    [report.id],
  );
  return { plan, report };
}

const NOTICE = `insert into notice (obligation_id, step_key, recipient_id, created_at) values ($1, 'urge-1', $2, now())`;
const STEP = `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome) values ($1, 'urge-1', 'urge', now(), now(), 'collapsed')`;
const DIGEST = `insert into digest (recipient_id, channel, window_at, state, created_at) values ($1, 'inbox', '2026-03-02T01:30Z', 'sent', now())`;
const ASSIGNMENT = `insert into task_assignment (task_id, department_id, part, position) values ($1, $2, $3, 1)`;

describe('the database itself forbids', () => {
  test('a second notice for the same obligation, step and recipient', async () => {
    const forbidden = await forbiddenBy(async (tx) => {
      const { plan, report } = await aStep(tx);
      await tx.query(NOTICE, [report.id, plan.handlers[0]]);
      await tx.query(NOTICE, [report.id, plan.handlers[1]]);
      await tx.query(NOTICE, [report.id, plan.handlers[0]]);
    });
    expect(forbidden).toBe('notice_pk');
  });

  test('a notice of a step that was never recorded', async () => {
    const forbidden = await forbiddenBy(async (tx) => {
      const { plan, report } = await aStep(tx);
      await tx.query(NOTICE.replace('urge-1', 'remind-5'), [report.id, plan.handlers[0]]);
    });
    expect(forbidden).toBe('notice_step_fk');
  });

  test('a second record of a step', async () => {
    const forbidden = await forbiddenBy(async (tx) => {
      const { report } = await aStep(tx);
      await tx.query(STEP, [report.id]);
    });
    expect(forbidden).toBe('step_pk');
  });

  test('a second digest of one recipient, channel and window', async () => {
    const forbidden = await forbiddenBy(async (tx) => {
      const { plan } = await aStep(tx);
      await tx.query(DIGEST, [plan.handlers[0]]);
      await tx.query(DIGEST, [plan.handlers[0]]);
    });
    expect(forbidden).toBe('digest_once');
  });

  test('two leads of one task', async () => {
    const forbidden = await forbiddenBy(async (tx) => {
      const { taskId, units } = await aPlan(tx, 2);
      await tx.query(ASSIGNMENT, [taskId, units[0], 'lead']);
      await tx.query(ASSIGNMENT, [taskId, units[1], 'support']);
      await tx.query(`update task_assignment set part = 'lead' where department_id = $1`, [units[1]]);
    });
    expect(forbidden).toBe('task_one_lead');
  });

  test('one unit twice in a task', async () => {
    const forbidden = await forbiddenBy(async (tx) => {
      const { taskId, units } = await aPlan(tx, 1);
      await tx.query(ASSIGNMENT, [taskId, units[0], 'lead']);
      await tx.query(ASSIGNMENT, [taskId, units[0], 'implement']);
    });
    expect(forbidden).toBe('task_assignment_pk');
  });

  test('owing the same thing twice', async () => {
    const forbidden = await forbiddenBy(async (tx) => {
      const { report } = await aStep(tx);
      await tx.query(
        `insert into obligation select (jsonb_populate_record(o, jsonb_build_object('id', $2::uuid))).* from obligation o where id = $1`,
        [report.id, randomUUID()],
      );
    });
    expect(forbidden).toBe('obligation_owed_once');
  });

  test('an answer without its time, and a closed obligation that would still wake', async () => {
    const met = await forbiddenBy(async (tx) => {
      const { report } = await aStep(tx);
      await tx.query(`update obligation set state = 'met', next_at = null where id = $1`, [report.id]);
    });
    const awake = await forbiddenBy(async (tx) => {
      const { report } = await aStep(tx);
      await tx.query(`update obligation set state = 'waived' where id = $1`, [report.id]);
    });
    expect([met, awake]).toEqual(['obligation_met_has_time', 'obligation_closed_is_quiet']);
  });

  test('a clock that is moved in a normal database', async () => {
    expect(await forbiddenBy((tx) => tx.query('update business_clock set offset_ms = 1000'))).toBe(
      'business_clock_normal_is_real',
    );
  });
});
