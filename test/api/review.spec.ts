import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { City, Problem, ShownPlan } from './support/a-plan.js';
import { aCity, assign, clockTo, importPlan, PLAN_TEXT, tasksOf } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Answer, Client } from './support/client.js';
import type { IssuePreview, Review, ReviewTask, Source } from './support/a-review.js';
import { act, reviewOf, titlesOf } from './support/a-review.js';

let stack: TestStack;
let city: City;
let supervisor: Client;
let planId: string;

/** The plan with a clause that sounds like a duty but is nobody's, and a task that has no date. */
const TEXT = PLAN_TEXT.replace(
  '二、主要任务',
  '二、发展布局\n支持各景区完善旅游厕所、停车场等配套设施，加快建设游客服务中心，提升接待能力和服务水平。\n三、主要任务',
).replace('三、保障措施', '4.整治河道环境\n清理河道垃圾和违章建筑。恢复河道生态。（市水利局、市住建局）\n四、保障措施');

beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
});
afterAll(() => stack.stop());
beforeEach(async () => {
  planId = (await importPlan(supervisor, TEXT)).body.id;
});

const version = async () => (await supervisor.get<ShownPlan>(`/plans/${planId}`)).body.version;
const onPlan = async <T = Problem>(path: string, body: object): Promise<Answer<T>> =>
  supervisor.post<T>(`/plans/${planId}/${path}`, body, { ifMatch: await version() });
const review = () => reviewOf(supervisor, planId);

describe('the review', () => {
  test('shows what is asked first, what is lacking by its place, and each task with its source and confidence', async () => {
    const shown = await review();
    expect(shown.questions.map(({ code, subject, decision }) => [code, subject, decision])).toEqual([
      ['unit.unknown', '市数据局', null],
    ]);
    const [first, , third, river] = shown.items;
    expect(titlesOf(shown.items)).toContain('整治河道环境');
    expect(first!.confidence).toEqual({ title: 'high', units: 'high', lead: 'medium', milestones: 'high' });
    expect(third).toMatchObject({ confidence: { units: 'low', lead: 'medium' }, openQuestions: 1 });
    expect(river).toMatchObject({ isContinuous: false, confidence: { milestones: 'low' } });
    expect(shown.faults.map(({ pointer }) => pointer)).toEqual([
      '#/tasks/3/milestones',
      expect.stringMatching(/^#\/clauses\//u),
    ]);
    const lines = TEXT.split('\n');
    expect(lines[first!.sources[0]!.lineFrom - 1]).toMatch(/^改造老旧排水管网/u);
  });

  test('shows the document by paragraphs with what became of each and the tasks that come from it', async () => {
    const { body } = await supervisor.get<Source>(`/plans/${planId}/source`, { query: { from: 6 } });
    const told = body.items.map(
      ({ fate, text, tasks }) => `${fate} ${text.slice(0, 6)} ${tasks.map(({ number }) => number).join()}`,
    );
    expect(told).toContain('task 改造老旧排水 1');
    expect(told).toContain('not-assigned 支持各景区完 ');
    expect(body.nextFrom).toBeNull();
  });

  test('is paged by tasks', async () => {
    const { body } = await supervisor.get<Review>(`/plans/${planId}/review`, { query: { limit: 3 } });
    const next = await supervisor.get<Review>(`/plans/${planId}/review`, {
      query: { limit: 3, cursor: body.nextCursor! },
    });
    expect([body.items.length, next.body.items.length, next.body.nextCursor, next.body.questions]).toEqual([
      3,
      1,
      null,
      [],
    ]);
  });

  test('is the office’s own: hidden from departments before the issue', async () => {
    const handler = await stack.as({ department: '市住建局', role: 'handler' });
    const [task] = await tasksOf(supervisor, planId);
    for (const path of [`/plans/${planId}/review`, `/plans/${planId}/source`, `/tasks/${task!.id}/suggestions`])
      expect((await handler.get(path)).status).toBe(404);
  });
});

describe('a reviewer', () => {
  test('takes a task as it stands, which changes nothing of the plan; what is left out counts as reviewed', async () => {
    const reviewed = async () => (await review()).items.map(({ isReviewed }) => isReviewed);
    const [first, second] = await tasksOf(supervisor, planId);
    const before = await version();
    expect(await reviewed()).toEqual([false, false, false, false]);
    expect((await supervisor.post(`/tasks/${first!.id}/accept`, {}, { ifMatch: first!.version })).status).toBe(200);
    const stale = await supervisor.post<Problem>(`/tasks/${first!.id}/accept`, {}, { ifMatch: first!.version });
    expect(stale.body.code).toBe('task.stale');
    expect(await version()).toBe(before);
    await act(supervisor, `/tasks/${second!.id}/drop`, { reason: '已另行部署' });
    expect(await reviewed()).toEqual([true, true, false, false]);
    const audit = await stack.query('select 1 from audit where action = $1 and subject = $2', [
      'task.reviewed',
      `task/${first!.id}`,
    ]);
    expect(audit).toHaveLength(1);
  });

  test('is told how each question can be answered, and which task or line a fault is about', async () => {
    const { questions, faults, items } = await review();
    expect(questions.map(({ answers }) => answers)).toEqual([['seen']]);
    expect(faults.map(({ code, taskId, line }) => [code, taskId, typeof line])).toEqual([
      ['task.no-limit', items[3]!.id, 'object'],
      ['clause.not-covered', null, 'number'],
    ]);
  });
});

describe('an approval', () => {
  test('asks for a limit or a decision of each task, and for every clause of the task part', async () => {
    const third = (await tasksOf(supervisor, planId))[2]!;
    await assign(supervisor, third, { lead: city['市水利局']! });
    const refused = await onPlan('approve', {});
    expect(refused.body.errors?.map(({ detail }) => detail)).toEqual([
      '任务 4：请确定完成时限，或注明持续推进',
      expect.stringMatching(/^原文第 \d+ 行没有对应的任务/u),
    ]);
    expect((await onPlan('clauses/drop', { from: 1, to: 100, reason: '由文旅规划统筹' })).status).toBe(200);
    const approved = await onPlan<ShownPlan>('approve', { restIsContinuous: true });
    expect([approved.status, approved.body.state]).toEqual([200, 'approved']);
    const [told] = await stack.query<{ data: { continuous: string[] } }>(
      `select data from audit where action = 'plan.approved' and subject = $1`,
      [`plan/${planId}`],
    );
    expect(told?.data.continuous).toEqual([(await tasksOf(supervisor, planId))[3]!.id]);
  });

  test('takes a limit decided in bulk, and its opposite', async () => {
    const river = (await tasksOf(supervisor, planId))[3]!;
    const limits = async () => (await review()).faults.filter(({ pointer }) => pointer.endsWith('/milestones')).length;
    expect((await onPlan('limits', { continuous: [river.id] })).status).toBe(200);
    expect(await limits()).toBe(0);
    await onPlan('limits', { limited: [river.id] });
    expect(await limits()).toBe(1);
    const foreign = await onPlan('limits', { continuous: [city['市水利局']!] });
    expect([foreign.body.code, foreign.body.errors?.[0]?.pointer]).toEqual(['task.not-of-plan', '#/continuous/0']);
  });

  test('does not count a date that has passed as a limit', async () => {
    const [first] = await tasksOf(supervisor, planId);
    await clockTo(stack, '2028-03-01T01:00:00Z');
    const { faults } = await review();
    await clockTo(stack, '2026-03-02T01:00:00Z');
    expect(first!.number).toBe(1);
    expect(faults.filter(({ pointer }) => pointer.endsWith('/milestones'))).toHaveLength(4);
  });

  test('lets a clause be taken up as a task, left out, and taken back, but only once', async () => {
    const line = TEXT.split('\n').findIndex((text) => text.startsWith('支持各景区')) + 1;
    const open = async () => (await review()).faults.filter(({ pointer }) => pointer.startsWith('#/clauses')).length;
    await onPlan('clauses/drop', { from: line, to: line, reason: '由文旅规划统筹' });
    expect(await open()).toBe(0);
    expect((await onPlan('clauses/drop', { from: line, to: line, reason: '再次' })).body.code).toBe('clause.none');
    await onPlan('clauses/restore', { from: line, to: line });
    expect(await open()).toBe(1);
    const nowhere = { title: '别处', source: { lineFrom: 900, lineTo: 901 } };
    expect((await onPlan('tasks', nowhere)).body.code).toBe('clause.none');
    await onPlan('tasks', { title: '完善景区配套设施', source: { lineFrom: line, lineTo: line } });
    expect(await open()).toBe(0);
  });
});

describe('tasks', () => {
  const task = async (number: number): Promise<ReviewTask> =>
    (await review()).items.find((one) => one.number === number)!;

  test('are split with each milestone in one part, keep their source, and are merged again', async () => {
    const before = await task(1);
    const parts = [
      { title: '核查管网', content: '逐段核查老旧管网。', milestonePositions: [0] },
      { title: '改造管网', content: '分批改造。', milestonePositions: [1] },
    ];
    const split = await supervisor.post<{ items: ReviewTask[] }>(
      `/tasks/${before.id}/split`,
      { parts },
      { ifMatch: before.version },
    );
    expect(
      split.body.items.map(({ number, milestones, sources, assignments }) => [
        number,
        milestones.length,
        sources,
        assignments.length,
      ]),
    ).toEqual([
      [1, 1, before.sources, 5],
      [2, 1, before.sources, 5],
    ]);
    expect(titlesOf((await review()).items).slice(0, 3)).toEqual(['核查管网', '改造管网', '增加学位供给']);
    const taskIds = split.body.items.map(({ id }) => id);
    const merged = await onPlan<ReviewTask>('merge', { taskIds, title: before.title });
    expect([merged.status, merged.body.id, merged.body.sources]).toEqual([200, before.id, before.sources]);
    const days = ({ milestones }: ReviewTask) => milestones.map(({ dueOn, phrase }) => [dueOn, phrase]);
    expect(days(merged.body)).toEqual(days(before));
    expect((await review()).items).toHaveLength(4);
  });

  test('are not split when a milestone would be lost or owed twice, nor over a version that is not the present one', async () => {
    const { id, version: seen } = await task(1);
    const part = (...milestonePositions: number[]) => ({ title: '一', content: '一', milestonePositions });
    const lost = await supervisor.post<Problem>(`/tasks/${id}/split`, { parts: [part(0), part(0)] }, { ifMatch: seen });
    expect([lost.status, lost.body.code]).toEqual([422, 'split.milestones-unclear']);
    expect(lost.body.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
      '#/parts/1/milestonePositions 节点 0 归入了不止一个部分。',
      '#/parts 节点 1 没有归入任何部分。',
    ]);
    const stale = await supervisor.post<Problem>(
      `/tasks/${id}/split`,
      { parts: [part(0), part(1)] },
      { ifMatch: seen + 1 },
    );
    expect([stale.status, stale.body.code]).toEqual([409, 'task.stale']);
  });

  test('of different leads are merged under the first, and the reviewer is asked', async () => {
    const taskIds = [(await task(4)).id, (await task(2)).id];
    const merged = await onPlan<ReviewTask>('merge', { taskIds, title: '合并事项' });
    expect(
      merged.body.assignments
        .filter(({ part }) => part !== 'implement')
        .map(({ departmentName, part }) => `${departmentName} ${part}`),
    ).toEqual(['市教育局 lead', '市水利局 support', '市财政局 support', '市住建局 support']);
    const { questions, items } = await review();
    expect(questions.find(({ code }) => code === 'task.several-leads')?.subject).toBe('市教育局、市水利局');
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('left out are taken up again with what was asked about them', async () => {
    const { id } = await task(3);
    await supervisor.post(`/tasks/${id}/drop`, { reason: '另有安排' });
    const left = (await review()).items.find((one) => one.id === id)!;
    expect([left.state, (await review()).questions.length]).toEqual(['dropped', 0]);
    const restored = await supervisor.post<ReviewTask>(`/tasks/${id}/restore`, {}, { ifMatch: left.version });
    expect([restored.body.state, restored.body.droppedReason, (await review()).questions.length]).toEqual([
      'draft',
      null,
      1,
    ]);
    const again = await supervisor.post<Problem>(`/tasks/${id}/restore`, {}, { ifMatch: restored.body.version });
    expect(again.body.code).toBe('task.not-dropped');
  });

  test.each(['split', 'restore'])('are not changed by %s without the version that was seen', async (act) => {
    const { id } = await task(1);
    const body = { parts: [1, 2].map(() => ({ title: '一', content: '一', milestonePositions: [] })) };
    expect((await supervisor.post(`/tasks/${id}/${act}`, body)).status).toBe(428);
  });
});

describe('a question', () => {
  test('is answered once, and the answer can be taken back', async () => {
    const [question] = (await review()).questions;
    const settle = (decision: string) =>
      act(supervisor, `/plans/${planId}/questions/${question!.id}/settle`, { decision });
    expect((await settle('same-duty')).body.code).toBe('question.answer-unfit');
    expect((await settle('seen')).status).toBe(200);
    expect((await review()).questions.map(({ decision }) => decision)).toEqual(['seen']);
    expect((await settle('seen')).body.code).toBe('question.settled');
    await act(supervisor, `/plans/${planId}/questions/${question!.id}/reopen`, {});
    expect((await review()).questions.map(({ decision }) => decision)).toEqual([null]);
    expect((await act(supervisor, `/plans/${planId}/questions/${planId}/reopen`, {})).body.code).toBe(
      'question.unknown',
    );
  });
});

// Last, because what is issued is what later drafts are compared with.
describe('an issue', () => {
  test('is shown before it happens: tasks, units and limits; a draft cannot be issued yet', async () => {
    const preview = () => supervisor.get<IssuePreview & Problem>(`/plans/${planId}/issue-preview`);
    expect((await preview()).body.code).toBe('plan.not-approved');
    await assign(supervisor, (await tasksOf(supervisor, planId))[2]!, { lead: city['市水利局']! });
    await onPlan('clauses/drop', { from: 1, to: 100, reason: '由文旅规划统筹' });
    await onPlan('approve', { restIsContinuous: true });
    const { body } = await preview();
    const issued = await onPlan<{ obligations: number; rounds: { kind: string }[] }>('issue', {});
    expect(issued.status).toBe(200);
    expect([body.tasks, body.obligations]).toEqual([4, issued.body.obligations]);
    expect(body.rounds.map(({ kind }) => kind).sort()).toEqual(issued.body.rounds.map(({ kind }) => kind).sort());
    expect((await preview()).body.code).toBe('plan.already-issued');
  });
});
