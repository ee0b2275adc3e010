import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { City, Problem, ShownPlan } from './support/a-plan.js';
import { aCity, anIssuedPlan, assign, clockTo, importPlan, PLAN_TEXT, tasksOf } from './support/a-plan.js';
import type { Difference, Suggestions } from './support/a-review.js';
import { act, reviewOf } from './support/a-review.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Answer, Client } from './support/client.js';

const LAYOUT = '支持各景区完善旅游厕所、停车场等配套设施，加快建设游客服务中心，提升接待能力和服务水平。';
const FIRST = PLAN_TEXT.replace('二、主要任务', `二、发展布局\n${LAYOUT}\n三、主要任务`);
/** The revision: the layout and two tasks are worded otherwise, the third is gone, another one has come before them. */
const REVISED = FIRST.replace('提升接待能力', '持续提升接待能力')
  .replace(
    '1.完善市政管网',
    '1.打通断头路\n打通城区断头路。优先打通学校周边。到2026年底，打通10条。（市住建局）\n2.完善市政管网',
  )
  .replace('改造老旧排水管网。逐段', '改造老旧排水和供水管网。逐段')
  .replace('2.增加学位供给', '3.增加学位供给')
  .replace('优先满足新区需要', '优先满足新区和城郊需要')
  .replace(/3\.改善供水保障\n.*\n/u, '');

let stack: TestStack;
let city: City;
let supervisor: Client;

beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
});
afterAll(() => stack.stop());

const versionOf = async (planId: string) => (await supervisor.get<ShownPlan>(`/plans/${planId}`)).body.version;
const revise = async (planId: string, bytes: string, isPreview = false): Promise<Answer<Difference & Problem>> =>
  supervisor.upload(
    `/plans/${planId}/document`,
    { name: '方案（修订）.txt', bytes },
    { ifMatch: await versionOf(planId), query: { preview: isPreview } },
  );

describe('a revised document', () => {
  let planId: string;
  beforeAll(async () => {
    planId = (await importPlan(supervisor, FIRST)).body.id;
    const [first, second] = await tasksOf(supervisor, planId);
    await supervisor.patch(`/tasks/${first!.id}`, { title: '管网改造（重点）' }, { ifMatch: first!.version });
    await assign(supervisor, { ...first!, version: first!.version + 1 }, { lead: city['市水利局']! });
    await supervisor.post(`/tasks/${second!.id}/drop`, { reason: '由教育专项督办' });
    const everything = { from: 1, to: 100, reason: '由文旅规划统筹' };
    await supervisor.post(`/plans/${planId}/clauses/drop`, everything, { ifMatch: await versionOf(planId) });
  });

  test('is first shown as a difference, and nothing is written', async () => {
    const before = [await versionOf(planId), await reviewOf(supervisor, planId)];
    const { status, body } = await revise(planId, REVISED, true);
    expect(status).toBe(200);
    expect(body).toMatchObject({ isPreview: true, tasks: { unchanged: 0 } });
    const began = (texts: readonly { text: string }[]) => texts.map(({ text }) => text.slice(0, 7));
    expect([began(body.tasks.added), began(body.tasks.removed)]).toEqual([['打通城区断头路'], ['推进城乡供水一']]);
    expect(body.tasks.changed.map(({ before: was, after: is }) => `${was.slice(0, 9)} ${is.slice(0, 9)}`)).toEqual([
      '改造老旧排水管网。 改造老旧排水和供水',
      '新建中小学校。优先 新建中小学校。优先',
    ]);
    expect(body.clauses.changed.map(({ after }) => after.slice(0, 3))).toContain('支持各');
    expect([await versionOf(planId), await reviewOf(supervisor, planId)]).toEqual(before);
  });

  test('keeps what a person decided, asks about what is worded otherwise, and leaves out what is gone', async () => {
    expect((await revise(planId, REVISED)).status).toBe(200);
    const { items, questions, faults } = await reviewOf(supervisor, planId);
    expect(items.map(({ number, title, state, droppedReason }) => [number, title, state, droppedReason])).toEqual([
      [1, '打通断头路', 'draft', null],
      [2, '管网改造（重点）', 'draft', null],
      [3, '增加学位供给', 'dropped', '由教育专项督办'],
      [4, '改善供水保障', 'dropped', '修订后的文件不再有此项'],
    ]);
    const pipes = items[1]!;
    expect(pipes.content).toMatch(/^改造老旧排水和供水管网/u);
    expect(pipes.assignments.map(({ departmentName, part }) => `${departmentName} ${part}`)).toEqual(['市水利局 lead']);
    expect(questions.map(({ code, task }) => [code, task])).toEqual([
      ['clause.revised', null],
      ['task.revised', 2],
      ['task.revised', 3],
    ]);
    const lines = REVISED.split('\n');
    for (const { sources, content } of items.slice(0, 2))
      expect(lines[sources[0]!.lineFrom - 1]).toContain(content.slice(0, 8));
    expect(faults).toEqual([]);
  });

  test('that says the same makes no difference', async () => {
    const before = (await reviewOf(supervisor, planId)).items;
    const { body } = await revise(planId, REVISED.replaceAll('。', '。 '));
    for (const part of [body.tasks, body.clauses]) expect(part).toMatchObject({ changed: [], added: [], removed: [] });
    const after = (await reviewOf(supervisor, planId)).items;
    const told = ({ id, title, content, assignments, milestones }: (typeof after)[number]) => ({
      id,
      title,
      content,
      assignments,
      milestones: milestones.length,
    });
    expect(after.map(told)).toEqual(before.map(told));
  });

  test('is refused over a stale version, when it cannot be read, and to who may not know of the draft', async () => {
    const file = { name: '方案.txt', bytes: REVISED };
    const stale = await supervisor.upload<Problem>(`/plans/${planId}/document`, file, { ifMatch: 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'plan.stale']);
    expect((await revise(planId, '各位同事：明天开会。')).body.code).toBe('plan.empty');
    const handler = await stack.as({ department: '市住建局', role: 'handler' });
    expect((await handler.upload(`/plans/${planId}/document`, file, { ifMatch: 1 })).status).toBe(404);
  });

  test('asks about a merged task of which only a part is left', async () => {
    const merged = (await importPlan(supervisor, FIRST)).body.id;
    const [first, , third] = await tasksOf(supervisor, merged);
    const asked = { taskIds: [first!.id, third!.id], title: '管网与供水' };
    await supervisor.post(`/plans/${merged}/merge`, asked, { ifMatch: await versionOf(merged) });
    const lineOf = (text: string) => text.split('\n').findIndex((line) => line.startsWith('支持各景区')) + 1;
    const added = { title: '完善景区设施', source: { lineFrom: lineOf(FIRST), lineTo: lineOf(FIRST) } };
    await supervisor.post(`/plans/${merged}/tasks`, added, { ifMatch: await versionOf(merged) });
    const moved = REVISED.replace('一、总体要求', '本方案经会议研究通过。\n一、总体要求');
    await revise(merged, moved);
    const { items, questions, faults } = await reviewOf(supervisor, merged);
    const carried = items.find(({ title }) => title === '完善景区设施')?.sources;
    expect(carried).toEqual([{ lineFrom: lineOf(moved), lineTo: lineOf(moved) }]);
    expect(lineOf(moved)).toBe(lineOf(FIRST) + 1);
    expect(faults.filter(({ pointer }) => pointer.startsWith('#/clauses'))).toEqual([]);
    expect(items.find(({ id }) => id === first!.id)).toMatchObject({ title: '管网与供水', sources: [{}] });
    expect(
      questions
        .map(({ code }) => code)
        .filter((code) => code.startsWith('task.'))
        .sort(),
    ).toEqual(['task.revised', 'task.revised', 'task.several-leads', 'task.withdrawn']);
  });
});

describe('beside plans that are supervised already', () => {
  let supervised: string;
  beforeAll(async () => {
    supervised = (await anIssuedPlan(supervisor, city)).planId;
  });

  test('a task of the same lead and like words is pointed out, and a person says whether it is one duty', async () => {
    const planId = (await importPlan(supervisor, PLAN_TEXT.replace('城市更新行动方案', '补短板工作方案'))).body.id;
    const alike = (await reviewOf(supervisor, planId)).questions.filter(({ code }) => code === 'task.duplicate');
    expect(alike.map(({ task, otherTaskTitle, otherPlanTitle }) => [task, otherTaskTitle, otherPlanTitle])).toEqual([
      [1, '完善市政管网', '云中市城市更新行动方案'],
      [2, '增加学位供给', '云中市城市更新行动方案'],
      [3, '改善供水保障', '云中市城市更新行动方案'],
    ]);
    const settle = (decision: string) =>
      act(supervisor, `/plans/${planId}/questions/${alike[0]!.id}/settle`, { decision });
    expect((await settle('seen')).body.code).toBe('question.answer-unfit');
    expect((await settle('same-duty')).status).toBe(200);
    const [told] = await stack.query<{ data: object }>(
      `select data from audit where action = 'question.settled' and subject = $1`,
      [`plan/${planId}`],
    );
    expect(told?.data).toEqual({ questionId: alike[0]!.id, decision: 'same-duty' });
  });

  test('the same words under another lead are no duplicate, until that lead is assigned', async () => {
    const text = PLAN_TEXT.replace('（市住建局、市财政局、市水利局）', '（市教育局）');
    const planId = (await importPlan(supervisor, text)).body.id;
    const duplicates = async () =>
      (await reviewOf(supervisor, planId)).questions.filter(
        ({ code, task }) => code === 'task.duplicate' && task === 1,
      );
    expect(await duplicates()).toEqual([]);
    const [first] = await tasksOf(supervisor, planId);
    await assign(supervisor, first!, { lead: city['市住建局']! });
    expect(await duplicates()).toHaveLength(1);
  });

  test('units are suggested by what they did and by their stated duties, with the evidence, and nobody is assigned', async () => {
    const administrator = await stack.as({ department: '市政府督查室', role: 'administrator' });
    const departments = [{ name: '市林业局', kind: 'bureau', duties: '负责造林绿化、森林防火、湿地和古树名木保护' }];
    const imported = await administrator.post('/organisation/import', { departments });
    expect(imported.status).toBe(200);
    const planId = (await importPlan(supervisor, PLAN_TEXT)).body.id;
    const add = async (title: string) => {
      const added = await supervisor.post<{ id: string }>(
        `/plans/${planId}/tasks`,
        { title },
        { ifMatch: await versionOf(planId) },
      );
      const suggested = await supervisor.get<Suggestions>(`/tasks/${added.body.id}/suggestions`, {
        headers: { 'accept-language': 'en' },
      });
      expect((await supervisor.get<{ assignments: object[] }>(`/tasks/${added.body.id}`)).body.assignments).toEqual([]);
      return suggested.body;
    };
    const pipes = await add('分批改造城区老旧管网');
    expect(pipes.leads[0]).toMatchObject({ departmentName: '市住建局', similarTasks: 1, examples: ['完善市政管网'] });
    expect(pipes.leads[0]?.evidence).toBe('市住建局 leads 1 similar task, for example “完善市政管网”');
    expect(pipes.supporters.map(({ departmentName }) => departmentName)).toEqual(['市财政局', '市水利局']);
    const trees = await add('开展古树名木保护和森林防火');
    expect(trees.leads.map(({ evidence }) => evidence)).toEqual(['市林业局 states duties like this task']);
    expect(supervised).not.toBe(planId);
  });
});
