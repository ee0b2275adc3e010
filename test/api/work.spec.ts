import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advancePlan } from '@duban/persistence';
import type { City, IssuedPlan, Problem } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';

interface Owed {
  readonly id: string;
  readonly kind: string;
  readonly taskId: string;
  readonly roundId: string;
  readonly timeLight: string;
  readonly why: string[];
  readonly dueAt: string;
}
interface Taken {
  readonly submissions: { id: string; state: string; isLate: boolean; isBackward: boolean; version: number }[];
}
interface Round {
  readonly id: string;
  readonly kind: string;
  readonly owed: number;
  readonly answered: number;
}

// One plan lives through these tests in order: signed for, planned, supported, reported, returned, redone.
let stack: TestStack;
let city: City;
let plan: IssuedPlan;
const who: Record<string, Client> = {};
beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  who['supervisor'] = await stack.as({ department: '市政府督查室', role: 'supervision' });
  for (const [name, department] of Object.entries({
    housing: '市住建局',
    finance: '市财政局',
    water: '市水利局',
    school: '市教育局',
    county: '青禾县人民政府',
  })) {
    who[name] = await stack.as({ department, role: 'handler' });
  }
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(who['supervisor'], city);
});
afterAll(() => stack.stop());

const as = (name: string) => who[name]!;
const owed = async (name: string, query: Record<string, string> = {}) =>
  (await as(name).get<{ items: Owed[] }>('/obligations', { query: { state: 'open', ...query } })).body.items;
const outbox = async () =>
  Number((await stack.query<{ count: string }>('select count(*) as count from outbox'))[0]?.count);
const openRounds = (at: string) =>
  clockTo(stack, at).then(() => advancePlan(stack.unitOfWork, { subjectId: plan.planId, onProgress: () => undefined }));

describe('signing for', () => {
  test('is owed with its reasons, and only seen by the unit itself', async () => {
    const items = await owed('housing');
    expect(items.map(({ kind }) => kind)).toEqual(['sign-for', 'milestone', 'milestone']);
    expect(items[0]).toMatchObject({ timeLight: 'due-soon', dueAt: '2026-03-03T09:30:00.000Z' });
    expect(items[0]!.why.join('')).toMatch(/3月3日|2026-03-03/u);
    expect((await owed('county')).every(({ kind }) => kind === 'sign-for')).toBe(true);
  });

  test('by the lead sets the task in progress and makes its work plan owed, and announces that round', async () => {
    const task = plan.tasks[0]!;
    const answer = await as('housing').post<Taken>(`/tasks/${task.id}/sign-for`);
    expect(answer.status).toBe(201);
    const page = await as('housing').get<{
      state: string;
      assignments: { departmentName: string; signedAt: string }[];
    }>(`/tasks/${task.id}`);
    expect(page.body.state).toBe('in-progress');
    expect(page.body.assignments[0]).toMatchObject({
      departmentName: '市住建局',
      signedAt: expect.stringMatching(/^2026-03-02/u),
    });
    const [workPlan] = await owed('housing', { kind: 'work-plan' });
    expect(workPlan).toMatchObject({ dueAt: '2026-03-09T09:30:00.000Z' });
    const [told] = await stack.query(`select 1 from outbox where workflow_id = $1`, [`runRound/${workPlan!.roundId}`]);
    expect(told).toBeDefined();
  });

  test('by another unit changes no state, and costs no wake-up', async () => {
    const before = await outbox();
    expect((await as('finance').post(`/tasks/${plan.tasks[1]!.id}/sign-for`)).status).toBe(201);
    expect((await as('supervisor').get<{ state: string }>(`/tasks/${plan.tasks[1]!.id}`)).body.state).toBe('issued');
    expect(await outbox()).toBe(before);
  });

  test('twice is told', async () => {
    const again = await as('housing').post<Problem>(`/tasks/${plan.tasks[0]!.id}/sign-for`);
    expect([again.status, again.body.code]).toEqual([409, 'obligation.closed']);
  });

  test('is possible for a whole round in one request', async () => {
    const rounds = (await as('county').get<{ items: Round[] }>('/rounds', { query: { kind: 'sign-for', mine: true } }))
      .body.items;
    expect(rounds).toEqual([expect.objectContaining({ owed: 3, answered: 0 })]);
    const sheet = (await as('county').get<{ items: { obligationId: string }[] }>(`/rounds/${rounds[0]!.id}/sheet`)).body
      .items;
    const items = sheet.map(({ obligationId }) => ({ obligationId }));
    const answer = await as('county').post<Taken>(`/rounds/${rounds[0]!.id}/submissions`, { items });
    expect([answer.status, answer.body.submissions.length]).toEqual([201, 3]);
    const after = (await as('county').get<{ items: Round[] }>('/rounds', { query: { kind: 'sign-for', mine: true } }))
      .body.items;
    expect(after[0]).toMatchObject({ owed: 3, answered: 3 });
  });

  test('of a task that is not one’s own is not found', async () => {
    expect((await as('school').post(`/tasks/${plan.tasks[0]!.id}/sign-for`)).status).toBe(404);
    expect((await as('school').get(`/tasks/${plan.tasks[0]!.id}`)).status).toBe(404);
    expect((await as('supervisor').post(`/tasks/${plan.tasks[0]!.id}/sign-for`)).status).toBe(403);
  });
});

describe('a period', () => {
  beforeAll(() => openRounds('2026-03-10T02:00:00Z').then(() => undefined));

  test('asks supporters first, and shows the lead what they gave and who is silent', async () => {
    const contributions = await owed('finance', { kind: 'contribution' });
    const contribution = contributions.find(({ taskId }) => taskId === plan.tasks[0]!.id);
    const bare = await as('finance').post<Problem>(`/obligations/${contribution!.id}/submission`, {});
    expect([bare.status, bare.body.code, bare.body.errors?.[0]?.pointer]).toEqual([
      422,
      'submission.summary-missing',
      '#/summary',
    ]);
    const given = await as('finance').post<Taken>(`/obligations/${contribution!.id}/submission`, {
      summary: '已拨付资金',
    });
    expect(given.body.submissions[0]).toMatchObject({ state: 'accepted', isLate: false });
    const [report] = await owed('housing', { kind: 'report' });
    const sheet = await as('housing').get<{ items: { contributions: object[]; missing: object[]; last: null }[] }>(
      `/rounds/${report!.roundId}/sheet`,
    );
    expect(sheet.body.items[0]).toMatchObject({
      last: null,
      contributions: [{ departmentName: '市财政局', summary: '已拨付资金' }],
      missing: [{ departmentName: '市水利局' }],
    });
  });

  test('refuses a whole round for any fault in it, with every fault at its place, and writes nothing', async () => {
    const [report] = await owed('housing', { kind: 'report' });
    const [foreign] = await owed('school', { kind: 'report' });
    const [milestone] = await owed('housing', { kind: 'milestone' });
    const stranger = await as('school').upload<{ id: string }>('/files', { name: '证明.txt', bytes: '证明' });
    const items = [
      {
        obligationId: report!.id,
        progress: 10,
        summary: '完成摸底',
        fileIds: [stranger.body.id],
        actualOn: '2026-03-09',
      },
      { obligationId: foreign!.id, progress: 10, summary: '代报' },
      { obligationId: milestone!.id, summary: '提前完成' },
      { obligationId: report!.id, summary: '再报一次', unchanged: true },
    ];
    const answer = await as('housing').post<Problem>(`/rounds/${report!.roundId}/submissions`, { items });
    expect([answer.status, answer.body.code]).toEqual([422, 'round.refused']);
    expect(answer.body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '#/items/0/fileIds/0 file.unknown',
      '#/items/1/obligationId obligation.unknown',
      '#/items/2/obligationId obligation.not-in-round',
      '#/items/3/obligationId submission.twice',
    ]);
    expect(await stack.query(`select 1 from submission where obligation_id = $1`, [report!.id])).toEqual([]);
  });

  test.each([
    {
      what: 'a day to come',
      said: { actualOn: '2026-03-11' },
      refusal: ['submission.actual-day-in-future', '#/actualOn'],
    },
    {
      what: 'a day before the issue',
      said: { actualOn: '2026-03-01' },
      refusal: ['submission.actual-day-before-issue', '#/actualOn'],
    },
    { what: 'no progress', said: { progress: undefined }, refusal: ['submission.progress-missing', '#/progress'] },
    { what: 'nothing to repeat', said: { unchanged: true }, refusal: ['submission.nothing-to-repeat', '#/unchanged'] },
    {
      what: 'a unit that does not support',
      said: { missing: ['市教育局'] },
      refusal: ['submission.not-a-supporter', '#/missing'],
    },
  ])('refuses a report with $what', async ({ said, refusal }) => {
    const [report] = await owed('housing', { kind: 'report' });
    const missing = said.missing?.map((name) => city[name]!);
    const answer = await as('housing').post<Problem>(`/obligations/${report!.id}/submission`, {
      ...{ progress: 10, summary: '完成摸底', ...said },
      ...(missing && { missing }),
    });
    expect([answer.status, answer.body.code, answer.body.errors?.[0]?.pointer]).toEqual([422, ...refusal]);
  });

  test('takes the lead’s report with evidence, the silent supporters named from the record, and no wake-up', async () => {
    const [report] = await owed('housing', { kind: 'report' });
    const file = await as('housing').upload<{ id: string }>('/files', { name: '进度.txt', bytes: '完成3公里' });
    const before = await outbox();
    const said = {
      progress: 30,
      summary: '完成3公里',
      nextStep: '继续施工',
      fileIds: [file.body.id],
      actualOn: '2026-03-09',
    };
    const answer = await as('housing').post<Taken>(`/obligations/${report!.id}/submission`, said);
    expect(answer.status).toBe(201);
    expect(await outbox()).toBe(before);
    const page = await as('housing').get<{ submissions: object[] }>(`/tasks/${plan.tasks[0]!.id}`);
    expect(page.body.submissions[0]).toMatchObject({
      state: 'submitted',
      actualOn: '2026-03-09',
      missing: [{ departmentName: '市水利局' }],
      files: [{ name: '进度.txt' }],
    });
  });

  test('lets nobody but the lead report for the lead', async () => {
    const [report] = await owed('school', { kind: 'report' });
    expect(
      (await as('county').post(`/obligations/${report!.id}/submission`, { progress: 1, summary: '代报' })).status,
    ).toBe(403);
    expect(
      (await as('finance').post(`/obligations/${report!.id}/submission`, { progress: 1, summary: '代报' })).status,
    ).toBe(403);
    expect(
      (await as('housing').post(`/obligations/${report!.id}/submission`, { progress: 1, summary: '代报' })).status,
    ).toBe(404);
  });

  test('keeps a late answer as late', async () => {
    await clockTo(stack, '2026-03-26T02:00:00Z');
    const [report] = await owed('school', { kind: 'report' });
    expect(report).toMatchObject({ timeLight: 'overdue' });
    const answer = await as('school').post<Taken>(`/obligations/${report!.id}/submission`, {
      progress: 20,
      summary: '完成选址',
      actualOn: '2026-03-20',
    });
    expect(answer.body.submissions[0]).toMatchObject({ isLate: true, actualOn: '2026-03-20' });
    const steps = await stack.query<{ step_key: string; outcome: string }>(
      `select step_key, outcome from step where obligation_id = $1 order by planned_at`,
      [report!.id],
    );
    // No engine runs here: every step that was due before the answer is recorded as overtaken, none is left out.
    expect(steps).toEqual(
      ['remind-5', 'remind-3', 'remind-1', 'due', 'urge-1'].map((step_key) => ({ step_key, outcome: 'collapsed' })),
    );
  });
});

describe('a review', () => {
  interface Waiting {
    readonly id: string;
    readonly version: number;
    readonly taskNumber: number;
    readonly departmentName: string;
  }
  const waiting = async () => (await as('supervisor').get<{ items: Waiting[] }>('/queues/to-review')).body.items;

  test('waits in the office’s queue and nowhere else', async () => {
    expect((await waiting()).map(({ departmentName }) => departmentName)).toEqual(['市住建局', '市教育局']);
    expect((await as('housing').get<{ items: object[] }>('/queues/to-review')).body.items).toEqual([]);
  });

  test('returns an answer with its reason: it is owed again with a new limit, driven by its task, and the first answer stays', async () => {
    const [one] = await waiting();
    const refused = await as('housing').post(`/submissions/${one!.id}/return`, { reason: '自己退' }, { ifMatch: 1 });
    expect(refused.status).toBe(403);
    const returned = await as('supervisor').post(
      `/submissions/${one!.id}/return`,
      { reason: '数据不清' },
      { ifMatch: one!.version },
    );
    expect(returned.status).toBe(200);
    const [again] = await owed('housing', { kind: 'report' });
    expect(again).toMatchObject({ dueAt: '2026-03-30T09:30:00.000Z', limitNumber: 2, firstMetAt: expect.any(String) });
    expect(again).toMatchObject({ returnReason: '数据不清' });
    const sheet = await as('housing').get<{ items: object[] }>(`/rounds/${again!.roundId}/sheet`);
    expect(sheet.body.items[0]).toMatchObject({
      answer: { state: 'returned', reason: '数据不清', by: expect.any(String), at: expect.any(String) },
      may: ['report.submit'],
    });
    const ids = (await stack.query<{ workflow_id: string }>('select workflow_id from outbox')).map(
      (row) => row.workflow_id,
    );
    expect(ids).toContain(`superviseTask/${plan.tasks[0]!.id}`);
    const stale = await as('supervisor').post<Problem>(`/submissions/${one!.id}/accept`, {}, { ifMatch: one!.version });
    expect([stale.status, stale.body.code, stale.body.current]).toMatchObject([
      409,
      'submission.stale',
      { state: 'returned' },
    ]);
    const closed = await as('supervisor').post<Problem>(
      `/submissions/${one!.id}/accept`,
      {},
      { ifMatch: one!.version + 1 },
    );
    expect([closed.status, closed.body.code]).toEqual([409, 'submission.reviewed']);
  });

  test('sees the redone answer as the second one, going backward in progress', async () => {
    const [report] = await owed('housing', { kind: 'report' });
    const redone = await as('housing').post<Taken>(`/obligations/${report!.id}/submission`, {
      progress: 25,
      summary: '实为2.5公里',
    });
    expect(redone.body.submissions[0]).toMatchObject({ revision: 2, isBackward: true, isLate: false });
    const repeated = await as('housing').post<Problem>(`/obligations/${report!.id}/submission`, { unchanged: true });
    expect([repeated.status, repeated.body.code]).toEqual([409, 'obligation.closed']);
  });

  test('accepts many together, or none', async () => {
    const ids = (await waiting()).map(({ id }) => id);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const refused = await as('supervisor').post<Problem>('/submissions/accept', { ids: [...ids, unknown] });
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([404, `#/ids/${String(ids.length)}`]);
    expect((await as('supervisor').post('/submissions/accept', { ids })).body).toEqual({ accepted: 2 });
    expect(await waiting()).toEqual([]);
  });
});

describe('a milestone', () => {
  test('is done on its true day, with evidence, by the lead', async () => {
    const page = await as('housing').get<{ milestones: { id: string; state: string; doneOn: string }[] }>(
      `/tasks/${plan.tasks[0]!.id}`,
    );
    const [milestone] = page.body.milestones;
    const body = { doneOn: '2026-03-25', summary: '20公里全部完成' };
    expect((await as('county').post(`/milestones/${milestone!.id}/done`, body)).status).toBe(403);
    expect((await as('school').post(`/milestones/${milestone!.id}/done`, body)).status).toBe(404);
    expect((await as('housing').post(`/milestones/${milestone!.id}/done`, body)).status).toBe(201);
    const after = await as('housing').get<typeof page.body>(`/tasks/${plan.tasks[0]!.id}`);
    expect(after.body.milestones[0]).toMatchObject({ state: 'done', doneOn: '2026-03-25' });
  });
});

test('the next period starts from the last: unchanged is one click, and its text is carried over', async () => {
  await openRounds('2026-04-10T02:00:00Z');
  const [report] = await owed('school', { kind: 'report' });
  const sheet = await as('school').get<{ items: { last: object }[] }>(`/rounds/${report!.roundId}/sheet`);
  expect(sheet.body.items[0]!.last).toMatchObject({ progress: 20, summary: '完成选址' });
  const items = [{ obligationId: report!.id, unchanged: true }];
  expect((await as('school').post(`/rounds/${report!.roundId}/submissions`, { items }, { key: 'april' })).status).toBe(
    201,
  );
  const repeated = await as('school').post(`/rounds/${report!.roundId}/submissions`, { items }, { key: 'april' });
  expect([repeated.status, repeated.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  const [row] = await stack.query<{ progress: number; summary: string; is_unchanged: boolean }>(
    `select progress, summary, is_unchanged from submission where obligation_id = $1`,
    [report!.id],
  );
  expect(row).toEqual({ progress: 20, summary: '完成选址', is_unchanged: true });
});
