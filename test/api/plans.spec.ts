import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { City, IssuedPlan, Problem, ShownPlan } from './support/a-plan.js';
import { aCity, anIssuedPlan, assign, clockTo, importPlan, PLAN_TEXT, tasksOf } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';

let stack: TestStack;
let city: City;
let supervisor: Client;
beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  supervisor = await stack.as({ login: 'ducha', department: '市政府督查室', role: 'supervision' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
});
afterAll(() => stack.stop());

describe('an import', () => {
  test('makes a draft whose units are matched by name, whose group is expanded, and whose unknown names are questions', async () => {
    const { status, body } = await importPlan(supervisor);
    expect(status).toBe(201);
    expect(body).toMatchObject({ title: '云中市城市更新行动方案', state: 'draft', taskCount: 3, version: 1 });
    expect(body.questions.map(({ code, task, subject }) => ({ code, task, subject }))).toEqual([
      { code: 'unit.unknown', task: 3, subject: '市数据局' },
    ]);
    const tasks = await tasksOf(supervisor, body.id);
    expect(tasks[0]!.units.map(({ departmentName, part }) => `${departmentName} ${part}`)).toEqual([
      '市住建局 lead',
      '市财政局 support',
      '市水利局 support',
      '白石县人民政府 implement',
      '青禾县人民政府 implement',
    ]);
    expect(await stack.query(`select 1 from department where name = '市数据局'`)).toEqual([]);
  });

  test.each([
    { what: 'an empty file', name: '空.txt', bytes: '', refusal: [422, 'document.empty'] },
    {
      what: 'a binary file',
      name: '图.txt',
      bytes: '\u0000\u0001\u0002\u0003'.repeat(500),
      refusal: [422, 'document.unreadable'],
    },
    { what: 'a type that it cannot read', name: '表.exe', bytes: 'MZ', refusal: [415, 'document.unsupported-type'] },
    {
      what: 'a text without a task',
      name: '信.txt',
      bytes: '各位同事：\n明天下午开会。\n',
      refusal: [422, 'plan.empty'],
    },
    {
      what: 'a text that would hold the process',
      name: '长.txt',
      bytes: '字'.repeat(800_000),
      refusal: [413, 'document.too-large'],
    },
  ])('refuses $what', async ({ name, bytes, refusal }) => {
    const answer = await supervisor.upload<Problem>('/plans', { name, bytes });
    expect([answer.status, answer.body.code]).toEqual(refusal);
    expect(answer.body.detail).not.toMatch(/\{/u);
  });

  test('refuses a file above the upload limit while it arrives', async () => {
    const answer = await supervisor.upload<Problem>('/plans', {
      name: '大.txt',
      bytes: new Uint8Array(21 * 1024 * 1024),
    });
    expect([answer.status, answer.body.code]).toEqual([413, 'request.too-large']);
  });

  test('refuses a body that is no form, a rule pack that nobody published, and a span that ends before it begins', async () => {
    expect((await supervisor.post<Problem>('/plans', { title: '计划' })).status).toBe(415);
    const unknown = await importPlan(supervisor, PLAN_TEXT, { rulePack: 'nowhere' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'rule-pack.unknown']);
    const reversed = await importPlan(supervisor, PLAN_TEXT, {
      supervisedFrom: '2026-06-01',
      supervisedUntil: '2026-05-31',
    });
    expect([reversed.body.code, reversed.body.errors?.[0]?.pointer]).toEqual([
      'plan.span-reversed',
      '#/supervisedUntil',
    ]);
  });

  test('keeps SQL and HTML in a text as the text that it is', async () => {
    const title = `<script>alert(1)</script>'); drop table plan; --`;
    const { body } = await importPlan(supervisor, PLAN_TEXT, { title });
    expect((await supervisor.get<ShownPlan>(`/plans/${body.id}`)).body.title).toBe(title);
  });

  test('is for the supervision office alone', async () => {
    const handler = await stack.as({ department: '市住建局', role: 'handler' });
    expect((await importPlan(handler)).status).toBe(403);
  });
});

describe('a draft', () => {
  let planId: string;
  beforeEach(async () => {
    planId = (await importPlan(supervisor)).body.id;
  });
  const plan = async () => (await supervisor.get<ShownPlan>(`/plans/${planId}`)).body;

  test('takes its units from a person, which settles what was asked about them', async () => {
    const third = (await tasksOf(supervisor, planId))[2]!;
    const answer = await assign(supervisor, third, { lead: city['市水利局']!, supporters: [city['市财政局']!] });
    expect(answer.status).toBe(200);
    expect((await plan()).questions).toEqual([]);
    const [told] = await stack.query<{ data: { lead: string } }>(
      `select data from audit where action = 'task.assigned' and subject = $1`,
      [`task/${third.id}`],
    );
    expect(told?.data.lead).toBe(city['市水利局']);
  });

  test('refuses two leads, a unit twice and an unknown unit, each at its place', async () => {
    const [task] = await tasksOf(supervisor, planId);
    const [housing, finance] = [city['市住建局']!, city['市财政局']!];
    const two = await assign(supervisor, task!, { lead: [housing, finance] });
    expect([two.status, two.body.code, two.body.errors?.[0]?.pointer]).toEqual([422, 'assignment.two-leads', '#/lead']);
    const twice = await assign(supervisor, task!, { lead: housing, supporters: [finance, housing] });
    expect([twice.status, twice.body.code, twice.body.errors?.[0]?.pointer]).toEqual([
      422,
      'assignment.unit-twice',
      '#/supporters/1',
    ]);
    const unknown = await assign(supervisor, task!, {
      lead: housing,
      implementers: ['00000000-0000-4000-8000-000000000000'],
    });
    expect([unknown.status, unknown.body.code, unknown.body.errors?.[0]?.pointer]).toEqual([
      422,
      'assignment.unknown-unit',
      '#/implementers/0',
    ]);
  });

  test('refuses a change over a version that is not the present one, with the present one, and a change without any', async () => {
    const [task] = await tasksOf(supervisor, planId);
    await supervisor.patch(`/tasks/${task!.id}`, { weight: 2 }, { ifMatch: task!.version });
    const stale = await supervisor.patch<Problem>(`/tasks/${task!.id}`, { weight: 3 }, { ifMatch: task!.version });
    expect([stale.status, stale.body.code]).toEqual([409, 'task.stale']);
    expect(stale.body.current).toMatchObject({ weight: 2, version: task!.version + 1 });
    expect((await supervisor.patch(`/tasks/${task!.id}`, { weight: 3 })).status).toBe(428);
    const stalePlan = await supervisor.patch<Problem>(`/plans/${planId}`, { title: '新名' }, { ifMatch: 1 });
    expect([stalePlan.status, stalePlan.body.code, stalePlan.body.current?.version]).toEqual([409, 'plan.stale', 2]);
  });

  test('takes a milestone that a person sets, but none in the past', async () => {
    const [task] = await tasksOf(supervisor, planId);
    const early = await supervisor.patch<Problem>(
      `/tasks/${task!.id}`,
      {
        milestones: [
          { content: '开工', dueOn: '2026-05-01' },
          { content: '摸底', dueOn: '2026-03-01' },
        ],
      },
      { ifMatch: task!.version },
    );
    expect([early.status, early.body.code, early.body.errors?.[0]?.pointer]).toEqual([
      422,
      'milestone.due-before-issue',
      '#/milestones/1/dueOn',
    ]);
    const taken = await supervisor.patch(
      `/tasks/${task!.id}`,
      { milestones: [{ content: '开工', dueOn: '2026-05-01' }] },
      { ifMatch: task!.version },
    );
    expect(taken.status).toBe(200);
  });

  test('is not approved before every task has a lead; all that stands in the way is listed', async () => {
    const [first, , third] = await tasksOf(supervisor, planId);
    await stack.query(`delete from task_assignment where part = 'lead' and task_id = any($1::uuid[])`, [
      [first!.id, third!.id],
    ]);
    const refused = await supervisor.post<Problem>(`/plans/${planId}/approve`, {}, { ifMatch: (await plan()).version });
    expect([refused.status, refused.body.code]).toEqual([422, 'plan.not-approvable']);
    expect(refused.body.errors).toEqual([
      { pointer: '#/tasks/0/assignments', detail: '任务 1：请指定一个牵头单位' },
      { pointer: '#/tasks/2/assignments', detail: '任务 3：请指定一个牵头单位' },
    ]);
  });

  test('is a draft again when it is changed after its approval', async () => {
    await supervisor.post(`/plans/${planId}/approve`, {}, { ifMatch: (await plan()).version });
    expect((await plan()).state).toBe('approved');
    const [task] = await tasksOf(supervisor, planId);
    await supervisor.post(`/tasks/${task!.id}/drop`, { reason: '已由其他计划督办' });
    expect((await plan()).state).toBe('draft');
    const early = await supervisor.post<Problem>(`/plans/${planId}/issue`, {}, { ifMatch: (await plan()).version });
    expect([early.status, early.body.code]).toEqual([409, 'plan.not-approved']);
  });

  test('takes a further task', async () => {
    const added = await supervisor.post<{ number: number; state: string }>(
      `/plans/${planId}/tasks`,
      { title: '建设口袋公园', milestones: [{ content: '建成10处', dueOn: '2026-10-31' }] },
      { ifMatch: (await plan()).version },
    );
    expect([added.status, added.body.number, added.body.state]).toEqual([201, 4, 'draft']);
  });

  test('is hidden from departments', async () => {
    const handler = await stack.as({ department: '市住建局', role: 'handler' });
    expect((await handler.get(`/plans/${planId}`)).status).toBe(404);
    expect((await handler.get(`/plans/${planId}/tasks`)).body).toEqual({ items: [], nextCursor: null });
    const [task] = await tasksOf(supervisor, planId);
    expect((await handler.get(`/tasks/${task!.id}`)).status).toBe(404);
  });
});

describe('an issue', () => {
  let issued: IssuedPlan;
  beforeAll(async () => {
    issued = await anIssuedPlan(supervisor, city);
  });

  test('opens the sign-for round for every unit of every task, and milestone rounds by date', async () => {
    const rows = await stack.query<{ kind: string; count: number }>(
      `select kind, count(*)::int as count from obligation where plan_id = $1 group by kind order by kind`,
      [issued.planId],
    );
    expect(rows).toEqual([
      { kind: 'milestone', count: 4 },
      { kind: 'sign-for', count: 5 + 4 + 4 },
    ]);
    expect(issued.obligations).toBe(17);
    expect(issued.rounds.filter(({ kind }) => kind === 'sign-for').map(({ dueAt }) => dueAt)).toEqual([
      '2026-03-03T09:30:00.000Z',
    ]);
    expect(issued.rounds.filter(({ kind }) => kind === 'milestone').map(({ dueAt }) => dueAt.slice(0, 10))).toEqual([
      '2026-06-30',
      '2027-12-31',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  test('freezes span and rules, and says so in the audit under a name', async () => {
    const { body } = await supervisor.get<ShownPlan>(`/plans/${issued.planId}`);
    expect(body).toMatchObject({ state: 'issued', supervisedFrom: '2026-03-02', supervisedUntil: '2026-12-31' });
    const [told] = await stack.query<{ actor: string }>(
      `select actor from audit where action = 'plan.issued' and subject = $1`,
      [`plan/${issued.planId}`],
    );
    expect(told?.actor).toMatch(/^person\//u);
  });

  // No Temporal runs in these tests: what is announced waits in the outbox, and every write is accepted all the same.
  test('announces its plan and rounds in the same transaction', async () => {
    const rows = await stack.query<{ workflow_id: string }>('select workflow_id from outbox');
    const ids = rows.map(({ workflow_id }) => workflow_id);
    expect(ids).toEqual(
      expect.arrayContaining([`supervisePlan/${issued.planId}`, ...issued.rounds.map(({ id }) => `runRound/${id}`)]),
    );
  });

  test('happens wholly or not at all: when one row cannot be written, the plan stays approved and nothing is announced', async () => {
    const text = PLAN_TEXT.replace('（市水利局、市数据局）', '（市水利局、市财政局）');
    const planId = (await importPlan(supervisor, text)).body.id;
    const plan = async () => (await supervisor.get<ShownPlan>(`/plans/${planId}`)).body;
    await supervisor.post(`/plans/${planId}/approve`, {}, { ifMatch: (await plan()).version });
    const outbox = () => stack.query('select id, workflow_id from outbox order by id');
    const before = await outbox();
    await stack.asOwner(`alter table obligation add constraint obstacle check (kind <> 'milestone') not valid`);
    const failed = await supervisor.post<Problem>(`/plans/${planId}/issue`, {}, { ifMatch: (await plan()).version });
    await stack.asOwner('alter table obligation drop constraint obstacle');
    expect([failed.status, JSON.stringify(failed.body)]).toEqual([
      500,
      expect.not.stringMatching(/obstacle|insert into/u),
    ]);
    expect((await plan()).state).toBe('approved');
    expect(await outbox()).toEqual(before);
    expect(await stack.query('select 1 from round where plan_id = $1', [planId])).toEqual([]);
  });

  test('happens once, and afterwards nothing of the plan can be changed', async () => {
    const { version } = (await supervisor.get<ShownPlan>(`/plans/${issued.planId}`)).body;
    const again = await supervisor.post<Problem>(`/plans/${issued.planId}/issue`, {}, { ifMatch: version });
    expect([again.status, again.body.code]).toEqual([409, 'plan.already-issued']);
    const task = issued.tasks[0]!;
    const edited = await supervisor.patch<Problem>(`/tasks/${task.id}`, { title: '别的' }, { ifMatch: task.version });
    expect([edited.status, edited.body.code]).toEqual([409, 'plan.already-issued']);
  });

  test('keeps a past phrase of the document as past, and refuses a date of a person that has passed meanwhile', async () => {
    const text = PLAN_TEXT.replace('到2026年6月底，改造管网20公里。', '到2025年底，改造管网20公里。');
    const planId = (await importPlan(supervisor, text)).body.id;
    const version = async () => (await supervisor.get<ShownPlan>(`/plans/${planId}`)).body.version;
    const [first] = await tasksOf(supervisor, planId);
    const page = (
      await supervisor.get<{ milestones: { content: string; phrase: string; dueOn: string }[] }>(`/tasks/${first!.id}`)
    ).body;
    const milestones = [
      ...page.milestones.map(({ content, phrase, dueOn }) => ({ content, phrase, dueOn })),
      { content: '复查', dueOn: '2026-03-05' },
    ];
    await supervisor.patch(`/tasks/${first!.id}`, { milestones }, { ifMatch: first!.version });
    await supervisor.post(`/plans/${planId}/approve`, {}, { ifMatch: await version() });
    await clockTo(stack, '2026-03-06T01:00:00Z');
    const refused = await supervisor.post<Problem>(`/plans/${planId}/issue`, {}, { ifMatch: await version() });
    expect([refused.status, refused.body.code]).toEqual([422, 'milestone.due-before-issue']);
    expect(refused.body.errors?.map(({ pointer }) => pointer)).toEqual(['#/tasks/0/milestones/2/dueOn']);
    await supervisor.patch(
      `/tasks/${first!.id}`,
      { milestones: milestones.slice(0, 2) },
      { ifMatch: first!.version + 1 },
    );
    await supervisor.post(`/plans/${planId}/approve`, {}, { ifMatch: await version() });
    expect((await supervisor.post(`/plans/${planId}/issue`, {}, { ifMatch: await version() })).status).toBe(200);
    const states = await supervisor.get<{ milestones: { dueOn: string; state: string }[] }>(`/tasks/${first!.id}`);
    expect(states.body.milestones.map(({ dueOn, state }) => `${dueOn} ${state}`)).toEqual([
      '2025-12-31 past',
      '2027-12-31 planned',
    ]);
  });
});
