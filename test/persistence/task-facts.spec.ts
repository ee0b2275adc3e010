import { randomUUID } from 'node:crypto';
import type { Instant, Obligation } from '@duban/domain';
import { lateness } from '@duban/domain';
import type { Tx } from '@duban/persistence';
import { insertObligations, ledgerTasks, strayTaskFacts } from '@duban/persistence';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanFixture } from './a-plan.js';
import { aPlan, aReport, aRound, aTask, at } from './a-plan.js';
import type { TestRecord } from './database.js';
import { aRecord } from './database.js';

let record: TestRecord;
let plan: PlanFixture;
let roundId: string;
let tasks: string[];
beforeAll(async () => {
  record = await aRecord();
  await record.owner.run(async (tx) => {
    plan = await aPlan(tx, 2);
    roundId = await aRound(tx, plan);
    tasks = [plan.taskId, await aTask(tx, plan.planId, 2)];
  });
});

// A few instants around one limit, so that equal ones and both sides of it come up all the time.
const MOMENTS = [-86_400_000, -1, 0, 1, 86_400_000].map((offset) => at('2026-03-25 17:30') + offset);
const moment = fc.constantFrom(...MOMENTS);

interface Drawn {
  readonly kind: 'report' | 'work-plan';
  readonly part: 'lead' | 'support';
  readonly state: 'open' | 'met' | 'waived';
  readonly dueAt: Instant;
  readonly originalDueAt: Instant;
  readonly firstMetAt: Instant | null;
  readonly limitNumber: number;
}
const drawn = fc.record<Drawn>({
  kind: fc.constantFrom('report', 'work-plan'),
  part: fc.constantFrom('lead', 'support'),
  state: fc.constantFrom('open', 'open', 'met', 'waived'),
  dueAt: moment,
  originalDueAt: moment,
  firstMetAt: fc.option(moment),
  limitNumber: fc.integer({ min: 1, max: 4 }),
});

function obligationOf(one: Drawn, taskId: string): Obligation {
  const { firstMetAt, ...facts } = one;
  const answered = facts.state === 'met' ? (firstMetAt ?? facts.dueAt) : firstMetAt;
  const metAt = facts.state === 'met' ? answered : null;
  const met = { firstMetAt: answered, metAt, metOn: metAt === null ? null : '2026-03-25', nextAt: null };
  return { ...aReport(plan, roundId), ...facts, ...met, id: randomUUID(), taskId, period: randomUUID() };
}

async function owed(tx: Tx, all: readonly Drawn[]): Promise<Obligation[]> {
  const taskId = await aTask(tx, plan.planId, Math.floor(Math.random() * 2_000_000_000) + 10);
  const obligations = all.map((one) => obligationOf(one, taskId));
  await insertObligations(tx, obligations);
  return obligations;
}

/** What the domain says of all of them together, one by one. */
function byTheDomain(obligations: readonly Obligation[], now: Instant) {
  const judged = obligations.filter(({ state }) => state === 'open' || state === 'met');
  const open = judged.filter(({ state }) => state === 'open');
  const isLateFirst = (one: Obligation) => lateness(one, now).firstAnswerLate;
  return {
    nextDueAt: open.length === 0 ? null : Math.min(...open.map(({ dueAt }) => dueAt)),
    overdue: open.filter((one) => lateness(one, now).late).length,
    isMadeGoodLate: judged.some((one) => one.firstMetAt !== null && isLateFirst(one)),
    hasMissedPeriod: judged.some((one) => one.kind === 'report' && one.part === 'lead' && isLateFirst(one)),
    laterLimits: judged.length === 0 ? 0 : Math.max(...judged.map(({ limitNumber }) => limitNumber)) - 1,
  };
}

test('whatever is owed on a task, its facts say at any moment what the domain says of each obligation', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 5 }), async (all) => {
      await record.app.run(async (tx) => {
        const obligations = await owed(tx, all);
        for (const now of MOMENTS) {
          const [row] = await ledgerTasks(tx, [obligations[0]?.taskId ?? ''], { now, namesShown: 1 });
          expect(row).toMatchObject(byTheDomain(obligations, now));
        }
      });
    }),
    { numRuns: 25 },
  );
});

// Every statement by which the record of two tasks can change, several rows at a time.
const CHANGES = [
  `update obligation set due_at = due_at + interval '1 day', limit_number = limit_number + 1 where task_id = any($1::uuid[]) and state = 'open'`,
  `update obligation set state = 'met', met_at = due_at, met_on = due_on, first_met_at = coalesce(first_met_at, due_at + interval '1 minute'), next_at = null
    where task_id = any($1::uuid[]) and kind = 'report'`,
  `update obligation set state = 'open', met_at = null, met_on = null where task_id = any($1::uuid[])`,
  `update obligation set state = 'waived', met_at = null, next_at = null where task_id = any($1::uuid[]) and part = 'support'`,
  `insert into submission (obligation_id, revision, department_id, task_id, progress, summary, actual_on, submitted_by, submitted_at, state)
    select o.id, 1 + (select count(*) from submission s where s.obligation_id = o.id), o.department_id, o.task_id, 40, '', o.due_on,
      (select id from person limit 1), o.due_at, 'submitted' from obligation o where o.task_id = any($1::uuid[])`,
  `update submission set state = 'returned' where task_id = any($1::uuid[]) and revision > 1`,
  `update submission set progress = 70 where task_id = any($1::uuid[])`,
  `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome)
    select id, a.act, a.act, due_at, due_at, a.outcome from obligation cross join
      (values ('urge', 'carried'), ('second-notice', 'collapsed'), ('due', 'carried'), ('propose-interview', 'carried')) as a(act, outcome)
    where task_id = any($1::uuid[]) on conflict do nothing`,
  `insert into task_assignment (task_id, department_id, part, position) select i, d.id, case d.place when 1 then 'lead' else 'support' end, d.place
    from unnest($1::uuid[]) i cross join (select id, row_number() over (order by id) as place from department where kind = 'bureau') d on conflict do nothing`,
  `update task_assignment set part = 'implement' where task_id = any($1::uuid[]) and part = 'support'`,
  `delete from task_assignment where task_id = any($1::uuid[]) and part = 'lead'`,
  `insert into milestone (task_id, position, content, phrase, due_on, state)
    select i, 1 + (select coalesce(max(position), 0) from milestone m where m.task_id = i), '', '', '2026-12-01', 'planned' from unnest($1::uuid[]) i`,
  `update milestone set due_on = due_on + 10 where task_id = any($1::uuid[])`,
  `update milestone set state = 'cancelled' where task_id = any($1::uuid[]) and position > 1`,
  `delete from milestone where task_id = any($1::uuid[]) and position = 1`,
  `update plan set issued_at = coalesce(issued_at, '2026-03-01') + interval '1 day' where id in (select plan_id from task where id = any($1::uuid[]))`,
  `update plan set supervised_until = supervised_until + 1 where id in (select plan_id from task where id = any($1::uuid[]))`,
  `update task set title = title || 'Ab', state = 'struck-off', weight = weight + 1, path = '{二}' where id = any($1::uuid[])`,
];

test('whatever changes in whatever order, the facts stay those that the record tells', async () => {
  await record.app.run(async (tx) => {
    for (const taskId of tasks)
      for (const kind of ['report', 'work-plan'] as const)
        await insertObligations(tx, [{ ...aReport(plan, roundId), kind, taskId, period: randomUUID() }]);
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: CHANGES.length - 1 }), { minLength: 4, maxLength: 12 }), async (order) => {
      await record.app.run(async (tx) => {
        for (const place of order) await tx.query(CHANGES[place] ?? '', [tasks]);
        expect(await strayTaskFacts(tx.query)).toEqual([]);
      });
    }),
    { numRuns: 25 },
  );
});

test('two transactions that change what is owed on one task leave both in its facts', async () => {
  const taskId = await record.app.run((tx) => aTask(tx, plan.planId, 3));
  const one = (tx: Tx) => insertObligations(tx, [{ ...aReport(plan, roundId), taskId, period: randomUUID() }]);
  await Promise.all(Array.from({ length: 6 }, () => record.app.run(one)));
  const [facts] = await record.app.run((tx) =>
    tx.query<{ open: number }>('select cardinality(open_due_at) as open from task_facts where task_id = $1', [taskId]),
  );
  expect(facts).toEqual({ open: 6 });
});

test('facts that somebody changed past the triggers are found', async () => {
  await record.owner.run(async (tx) => {
    expect(await strayTaskFacts(tx.query)).toEqual([]);
    await tx.query('update task_facts set progress = 99 where task_id = $1', [plan.taskId]);
    expect(await strayTaskFacts(tx.query)).toEqual([plan.taskId]);
  });
});

test('a deleted task leaves no facts behind', async () => {
  await record.app.run(async (tx) => {
    const taskId = await aTask(tx, plan.planId, 4);
    await tx.query('delete from task where id = $1', [taskId]);
    expect(await tx.query('select 1 from task_facts where task_id = $1', [taskId])).toEqual([]);
  });
});
