import { randomUUID } from 'node:crypto';
import type { Tx } from '@duban/persistence';
import {
  audienceOf,
  earliestNext,
  insertObligations,
  lockDue,
  lockObligations,
  openRounds,
  recipientsOf,
  recordNotices,
  recordSteps,
  saveObligations,
} from '@duban/persistence';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PlanFixture } from './a-plan.js';
import { aPerson, aPlan, aReport, aRound, at } from './a-plan.js';
import type { TestRecord } from './database.js';
import { aRecord } from './database.js';

let record: TestRecord;
beforeAll(async () => {
  record = await aRecord();
});

/** A round with one open report for each unit, written as the application does. */
async function reports(tx: Tx, unitCount = 2) {
  const plan = await aPlan(tx, unitCount);
  const roundId = await aRound(tx, plan);
  const owed = plan.units.map((_, unit) => aReport(plan, roundId, unit));
  await insertObligations(tx, owed);
  return { plan, roundId, owed };
}

describe('what is owed', () => {
  test('comes back from the record as it went in', async () => {
    await record.app.run(async (tx) => {
      const { owed } = await reports(tx);
      const [first] = owed;
      const derivation = [{ rule: 'cut-off', on: '2026-03-25', time: '17:30' }] as const;
      const individual = {
        ...aReport(...(await another(tx))),
        derivation,
        metOn: '2026-03-24',
        firstMetAt: at('2026-03-24 10:00') + 1,
      };
      await insertObligations(tx, [individual]);
      expect(await lockObligations(tx, [first?.id ?? ''])).toEqual([first]);
      expect(await lockObligations(tx, [individual.id])).toEqual([individual]);
    });
  });

  test('is owed once: a second insertion of the same is left alone', async () => {
    await record.app.run(async (tx) => {
      const { plan, roundId, owed } = await reports(tx);
      const [again, fresh] = [aReport(plan, roundId, 0), { ...aReport(plan, roundId, 0), period: '2026-04' }];
      expect(await insertObligations(tx, [again, fresh])).toEqual([fresh.id]);
      expect(await lockObligations(tx, [again.id, ...owed.map(({ id }) => id)])).toHaveLength(2);
    });
  });

  test('is saved only at the version it was read at; the stale ids are answered', async () => {
    await record.app.run(async (tx) => {
      const { owed } = await reports(tx, 2);
      const later = owed.map((one) => ({ ...one, nextAt: at('2026-03-24 09:00') }));
      expect(await saveObligations(tx, later)).toEqual([]);
      const [one, two] = await lockObligations(
        tx,
        owed.map(({ id }) => id),
      );
      expect([one?.version, two?.version]).toEqual([2, 2]);
      expect(await saveObligations(tx, later)).toEqual(later.map(({ id }) => id));
    });
  });

  test('keeps its original due instant whatever is saved', async () => {
    await record.app.run(async (tx) => {
      const [one] = (await reports(tx, 1)).owed;
      if (!one) throw new Error('no obligation');
      await saveObligations(tx, [{ ...one, dueAt: at('2026-04-01 17:30'), originalDueAt: at('2026-04-01 17:30') }]);
      const [saved] = await lockObligations(tx, [one.id]);
      expect(saved).toMatchObject({ dueAt: at('2026-04-01 17:30'), originalDueAt: one.originalDueAt });
    });
  });
});

async function another(tx: Tx): Promise<[PlanFixture, string]> {
  const plan = await aPlan(tx, 1);
  return [plan, await aRound(tx, plan)];
}

describe('rounds', () => {
  test('of the same plan, kind and due instant are one, in the order asked', async () => {
    await record.app.run(async (tx) => {
      const plan = await aPlan(tx);
      const roundId = await aRound(tx, plan);
      const one = { planId: plan.planId, kind: 'report', period: '2026-03', opensAt: 0, dueOn: '2026-03-25' } as const;
      const rest = { derivation: [], isProvisional: false };
      const early = { ...one, ...rest, dueAt: at('2026-03-25 17:30') };
      const late = { ...one, ...rest, dueAt: at('2026-04-24 17:30') };
      const [a, b, c] = await openRounds(tx, [late, early, late]);
      expect([a === c, b]).toEqual([true, roundId]);
    });
  });

  test('are opened again when something new is owed in them', async () => {
    await record.app.run(async (tx) => {
      const plan = await aPlan(tx);
      const roundId = await aRound(tx, plan);
      await tx.query(`update round set state = 'closed' where id = $1`, [roundId]);
      expect(await aRound(tx, plan)).toBe(roundId);
      expect(await tx.query('select state from round where id = $1', [roundId])).toEqual([{ state: 'open' }]);
    });
  });

  test('opened by two at once are one', async () => {
    const plan = await record.app.run((tx) => aPlan(tx));
    const ids = await Promise.all([1, 2, 3, 4].map(() => record.app.run((tx) => aRound(tx, plan))));
    expect(new Set(ids).size).toBe(1);
  });
});

describe('what is due', () => {
  test('comes earliest first, up to the limit, and nothing that is due later', async () => {
    await record.app.run(async (tx) => {
      const { roundId, owed } = await reports(tx, 3);
      const hours = ['2026-03-18 09:02', '2026-03-18 09:01', '2026-03-20 09:00'];
      await saveObligations(
        tx,
        owed.map((one, index) => ({ ...one, nextAt: at(hours[index] ?? '') })),
      );
      const due = (limit: number) => lockDue(tx, { roundId }, at('2026-03-19 09:00'), limit);
      expect((await due(10)).map(({ id }) => id)).toEqual([owed[1]?.id, owed[0]?.id]);
      expect(await due(1)).toHaveLength(1);
      expect(await earliestNext(tx, { roundId })).toBe(at('2026-03-18 09:01'));
    });
  });

  test('is not waited for while another holds it, and not lost either', async () => {
    const { roundId, owed } = await record.app.run((tx) => reports(tx, 2));
    const due = (tx: Tx) => lockDue(tx, { roundId }, at('2026-03-25 17:30'), 10);
    await record.app.run(async (tx) => {
      await lockObligations(tx, [owed[0]?.id ?? '']);
      expect(await record.app.run(due)).toMatchObject([{ id: owed[1]?.id }]);
      expect(await record.app.run((other) => earliestNext(other, { roundId }))).not.toBeNull();
    });
    expect(await record.app.run(due)).toHaveLength(2);
  });

  test('an individually driven obligation is woken by its task and not by its round', async () => {
    await record.app.run(async (tx) => {
      const { plan, roundId, owed } = await reports(tx, 1);
      await saveObligations(
        tx,
        owed.map((one) => ({ ...one, drivenBy: 'task' as const })),
      );
      const now = at('2026-03-25 17:30');
      expect(await lockDue(tx, { roundId }, now, 10)).toEqual([]);
      expect(await earliestNext(tx, { roundId })).toBeNull();
      expect(await lockDue(tx, { taskId: plan.taskId }, now, 10)).toHaveLength(1);
    });
  });
});

describe('what was carried out', () => {
  test('is recorded once: a repeated step and a repeated notice are not new', async () => {
    await record.app.run(async (tx) => {
      const { plan, owed } = await reports(tx, 1);
      const obligationId = owed[0]?.id ?? '';
      const step = {
        obligationId,
        stepKey: 'remind-5',
        act: 'remind',
        plannedAt: tx.now - 1,
        outcome: 'carried',
      } as const;
      const notice = { obligationId, stepKey: 'remind-5', recipientId: plan.handlers[0] ?? '' };
      expect([await recordSteps(tx, [step]), await recordSteps(tx, [step])]).toEqual([1, 0]);
      expect([await recordNotices(tx, [notice]), await recordNotices(tx, [notice])]).toEqual([1, 0]);
    });
  });

  test('never before its time', async () => {
    const early = record.app.run(async (tx) => {
      const [one] = (await reports(tx, 1)).owed;
      const obligationId = one?.id ?? randomUUID();
      await recordSteps(tx, [
        { obligationId, stepKey: 'due', act: 'due', plannedAt: tx.now + 1_000, outcome: 'carried' },
      ]);
    });
    await expect(early).rejects.toMatchObject({ driverError: { constraint: 'step_never_early' } });
  });
});

test('people are told by role in the department that owes, disabled people are not, and the office is the plan’s own', async () => {
  await record.app.run(async (tx) => {
    const plan = await aPlan(tx, 2);
    const [unit = '', other = ''] = plan.units;
    const gone = await aPerson(tx, unit, 'handler');
    await tx.query('update person set disabled_at = now() where id = $1', [gone]);
    const recipients = await recipientsOf(tx, [unit], plan.planId);
    expect(audienceOf(recipients, unit, 'handler')).toEqual([plan.handlers[0]]);
    expect(audienceOf(recipients, unit, 'liaison')).toEqual([]);
    expect(audienceOf(recipients, other, 'handler')).toEqual([]);
    expect(audienceOf(recipients, unit, 'supervision-office')).toHaveLength(1);
    expect(audienceOf(recipients, unit, 'supervising-leader')).toHaveLength(1);
  });
});
