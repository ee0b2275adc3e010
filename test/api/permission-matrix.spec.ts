import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advancePlan } from '@duban/persistence';
import { ACTIONS, allows, ROLES } from '@duban/domain';
import type { Action, Permission, Relation, Role } from '@duban/domain';
import type { City, IssuedPlan } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Answer, Client } from './support/client.js';
import { aDepartment } from './support/people.js';

/** Where a person works decides how they stand to the one task, plan and unit that every request is about. */
const PLACES = {
  lead: '市住建局',
  support: '市财政局',
  implement: '青禾县人民政府',
  unit: '市教育局',
  supervising: '市政府督查室',
  none: '市林业局',
} as const;
type Place = keyof typeof PLACES;

/** An office oversees through these roles only; anybody else who works there stands in no relation to the plan. */
const OVERSEEING: readonly Role[] = ['supervision', 'evaluation', 'leader', 'principal'];
/** Published by the system itself today: there is no request for them yet. */
const WITHOUT_REQUEST: readonly Action[] = ['calendar.publish', 'rule-pack.publish'];

let stack: TestStack;
let city: City;
let plan: IssuedPlan;
let evaluationId: string;
const obligations: Record<string, string> = {};
let submissionId: string;
let milestoneId: string;

beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  await aDepartment(stack.query, '市林业局', { parent: '云中市人民政府' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(await stack.as({ department: '市政府督查室', role: 'supervision' }), city);
  const housing = await stack.as({ department: '市住建局', role: 'handler' });
  const signed = await housing.post<{ submissions: { id: string }[] }>(`/tasks/${plan.tasks[0]!.id}/sign-for`);
  submissionId = signed.body.submissions[0]!.id;
  await clockTo(stack, '2026-03-11T02:00:00Z');
  await advancePlan(stack.unitOfWork, { subjectId: plan.planId, onProgress: () => undefined });
  await readFixture();
});
afterAll(() => stack.stop());

/** Whom each action is asked of in this plan, and what the table then says of each place. */
async function readFixture(): Promise<void> {
  const owed = await stack.query<{ id: string; kind: string; part: string; name: string }>(
    `select o.id, o.kind, o.part, d.name from obligation o join department d on d.id = o.department_id where o.task_id = $1`,
    [plan.tasks[0]!.id],
  );
  for (const { id, kind, part, name } of owed) obligations[`${kind} ${part} ${name}`] = id;
  const [milestone] = await stack.query<{ id: string }>('select id from milestone where task_id = $1', [
    plan.tasks[0]!.id,
  ]);
  milestoneId = milestone!.id;
  const [evaluation] = await stack.query<{ id: string }>(
    `insert into evaluation (plan_id, year, phase, phases, rule_pack_code, rule_pack_version) values ($1, 2026, 'planned', '[]', 'default', 1) returning id`,
    [plan.planId],
  );
  evaluationId = evaluation!.id;
  await stack.query(
    `insert into evaluation_unit (evaluation_id, department_id, facts, is_ranked)
     select distinct $1::uuid, a.department_id, '{}'::jsonb, true from task_assignment a join task t on t.id = a.task_id where t.plan_id = $2`,
    [evaluationId, plan.planId],
  );
}

type Ask = (client: Client, place: Place) => Promise<Answer<unknown>>;
/** How each place stands to what an action is asked of. */
type Standing = Readonly<Record<Place, Relation>>;

const TASK: Standing = {
  lead: 'lead',
  support: 'support',
  implement: 'implement',
  unit: 'none',
  supervising: 'supervising',
  none: 'none',
};
// Any part in one of its tasks makes a plan readable; 市教育局 leads the second task.
const PLAN: Standing = { ...TASK, unit: 'lead' };
const NOTHING: Standing = {
  lead: 'none',
  support: 'none',
  implement: 'none',
  unit: 'none',
  supervising: 'none',
  none: 'none',
};
const OFFICE: Standing = { ...NOTHING, supervising: 'supervising' };
const UNIT: Standing = { ...OFFICE, unit: 'unit' };
// The evaluation as a whole: every unit with a task is evaluated.
const EVALUATION: Standing = {
  lead: 'unit',
  support: 'unit',
  implement: 'unit',
  unit: 'unit',
  supervising: 'supervising',
  none: 'none',
};

const answer =
  (key: string | ((place: Place) => string)): Ask =>
  (client, place) =>
    client.post(`/obligations/${obligations[typeof key === 'string' ? key : key(place)]!}/submission`, {});
const reportOf = (place: Place) => (place === 'implement' ? 'report implement 青禾县人民政府' : 'report lead 市住建局');

/** One request for each action, made so that whoever is permitted changes nothing: the answer is then anything but 403 and 404. */
const REQUESTS: Readonly<Partial<Record<Action, { standing: Standing; ask: Ask }>>> = {
  'plan.import': {
    standing: OFFICE,
    ask: (client) =>
      client.upload('/plans', { name: '空.txt', bytes: '', fields: { departmentId: city['市政府督查室']! } }),
  },
  'plan.edit': {
    standing: PLAN,
    ask: (client) => client.patch(`/plans/${plan.planId}`, { title: '新' }, { ifMatch: 999 }),
  },
  'plan.approve': {
    standing: PLAN,
    ask: (client) => client.post(`/plans/${plan.planId}/approve`, {}, { ifMatch: 999 }),
  },
  'plan.issue': { standing: PLAN, ask: (client) => client.post(`/plans/${plan.planId}/issue`, {}, { ifMatch: 999 }) },
  'plan.read': { standing: PLAN, ask: (client) => client.get(`/plans/${plan.planId}`) },
  'review.read': { standing: PLAN, ask: (client) => client.get(`/plans/${plan.planId}/review`) },
  'task.read': { standing: TASK, ask: (client) => client.get(`/tasks/${plan.tasks[0]!.id}`) },
  'task.sign-for': { standing: TASK, ask: (client) => client.post(`/tasks/${plan.tasks[0]!.id}/sign-for`) },
  'work-plan.submit': { standing: TASK, ask: answer('work-plan lead 市住建局') },
  'contribution.submit': { standing: TASK, ask: answer('contribution support 市财政局') },
  'report.submit': { standing: TASK, ask: answer(reportOf) },
  'report.review': {
    standing: TASK,
    ask: (client) => client.post(`/submissions/${submissionId}/accept`, {}, { ifMatch: 999 }),
  },
  'milestone.complete': {
    standing: TASK,
    ask: (client) => client.post(`/milestones/${milestoneId}/done`, { doneOn: '2026-12-01', summary: '完成' }),
  },
  'queue.read': {
    standing: UNIT,
    ask: (client) => client.get('/queues/overdue', { query: { plan: plan.planId, department: city['市教育局']! } }),
  },
  'ledger.export': { standing: PLAN, ask: (client) => client.get(`/plans/${plan.planId}/ledger.xlsx`) },
  'inbox.read': { standing: NOTHING, ask: (client) => client.get('/inbox') },
  'organisation.manage': { standing: NOTHING, ask: (client) => client.post('/organisation/import', {}) },
  'organisation.read': { standing: NOTHING, ask: (client) => client.get('/organisation/departments') },
  'evaluation.start': {
    standing: PLAN,
    ask: (client) => client.post('/evaluations', { planId: plan.planId, year: 2026 }),
  },
  'evaluation.read': {
    standing: UNIT,
    ask: (client) => client.get(`/evaluations/${evaluationId}/units/${city['市教育局']!}`),
  },
  'evaluation.self-review': {
    standing: UNIT,
    ask: (client) =>
      client.post(`/evaluations/${evaluationId}/self-reviews`, { departmentId: city['市教育局']!, text: '自评' }),
  },
  'evaluation.verify': {
    standing: UNIT,
    ask: (client) => client.post(`/evaluations/${evaluationId}/units/${city['市教育局']!}/verify`),
  },
  'evaluation.appeal': {
    standing: UNIT,
    ask: (client) =>
      client.post(`/evaluations/${evaluationId}/appeals`, {
        departmentId: city['市教育局']!,
        position: 1,
        reason: '申诉',
      }),
  },
  'evaluation.decide': {
    standing: EVALUATION,
    ask: (client) =>
      client.post(`/evaluations/${evaluationId}/appeals/00000000-0000-4000-8000-000000000000/decide`, {
        upheld: true,
        reason: '复核',
      }),
  },
  'evaluation.publish': { standing: EVALUATION, ask: (client) => client.post(`/evaluations/${evaluationId}/publish`) },
  'audit.read': { standing: NOTHING, ask: (client) => client.get('/audit') },
  'rehearsal.advance': {
    standing: NOTHING,
    // Without a worker what was announced stays unsettled, so nobody moves the clock here.
    ask: (client) => client.post('/clock/advance', { to: 'next-event' }),
  },
  'file.upload': { standing: NOTHING, ask: (client) => client.upload('/files', { name: '证明.txt', bytes: '证明' }) },
};

function answered({ status }: Answer<unknown>): Permission {
  if (status === 403) return 'forbidden';
  return status === 404 ? 'hidden' : 'allowed';
}

function expected(role: Role, place: Place): Record<string, Permission> {
  return Object.fromEntries(
    Object.entries(REQUESTS).map(([action, { standing }]) => {
      const isBlind = place === 'supervising' && !OVERSEEING.includes(role);
      return [action, allows(role, isBlind ? 'none' : standing[place], action as Action)];
    }),
  );
}

test('every action of the table has its request, or is known to have none yet', () => {
  expect(ACTIONS.filter((action) => !(action in REQUESTS))).toEqual(WITHOUT_REQUEST);
});

describe.each(Object.keys(PLACES) as Place[])('who works in a department that stands as %s', (place) => {
  test.each([...ROLES])('as %s is answered as the permission table says, for every action', async (role) => {
    const client = await stack.as({ department: PLACES[place], role });
    const found: Record<string, Permission> = {};
    for (const [action, { ask }] of Object.entries(REQUESTS)) {
      const reply = await ask(client, place);
      expect(reply.status).toBeLessThan(500);
      found[action] = answered(reply);
    }
    expect(found).toEqual(expected(role, place));
  });
});
