import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { City, IssuedPlan } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo, importPlan, PLAN_TEXT } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';

interface Node {
  readonly title: string;
  readonly taskCount: number;
  readonly overdueCount: number;
  readonly children: Node[];
  readonly tasks: { number: number; leadName: string; timeLight: string; progress: number | null }[];
}
interface Items<T> {
  readonly items: T[];
}
interface Why {
  readonly dueOn: string;
  readonly limitNumber: number;
  readonly rulePack: { code: string; version: number };
  readonly sentences: string[];
  readonly days: { on: string; kind: string; isCounted: boolean }[];
  readonly counted: number;
}

let stack: TestStack;
let city: City;
let plan: IssuedPlan;
let supervisor: Client;
let housing: Client;
let stranger: Client;
beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
  housing = await stack.as({ department: '市住建局', role: 'handler' });
  stranger = await stack.as({ department: '市林业局', role: 'handler' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(supervisor, city);
});
afterAll(() => stack.stop());

const part = async <T>(client: Client, name: string) => (await client.get<T>(`/plans/${plan.planId}/${name}`)).body;

describe('the page of a plan', () => {
  test('shows the office the whole tree, a department its own tasks in it, and a stranger nothing', async () => {
    await clockTo(stack, '2026-03-03T09:31:00Z');
    const whole = await part<Node>(supervisor, 'outline');
    expect([whole.taskCount, whole.overdueCount]).toEqual([3, 3]);
    expect(whole.children[0]!.children.map(({ title, taskCount }) => [title, taskCount])).toEqual([
      [expect.stringContaining('实施基础设施提升行动'), 1],
      [expect.stringContaining('实施公共服务提升行动'), 2],
    ]);
    const own = await part<Node>(housing, 'outline');
    expect([own.taskCount, own.children[0]!.children.length]).toEqual([1, 1]);
    expect(JSON.stringify(own)).toContain('"leadName":"市住建局"');
    for (const name of ['outline', 'milestones', 'load', 'indicators', 'projects'])
      expect((await stranger.get(`/plans/${plan.planId}/${name}`)).status).toBe(404);
  });

  test('shows the milestones by date, each with the light of its limit', async () => {
    const { items } = await part<Items<{ dueOn: string; timeLight: string | null; taskNumber: number }>>(
      supervisor,
      'milestones',
    );
    expect(items.map(({ dueOn }) => dueOn)).toEqual([...items.map(({ dueOn }) => dueOn)].sort());
    expect(items[0]).toMatchObject({ dueOn: '2026-06-30', timeLight: 'normal', taskNumber: 1 });
    const own = await part<Items<{ taskNumber: number }>>(housing, 'milestones');
    expect(new Set(own.items.map(({ taskNumber }) => taskNumber))).toEqual(new Set([1]));
  });

  test('shows the office who carries how much, and a department only itself', async () => {
    await housing.post(`/tasks/${plan.tasks[0]!.id}/sign-for`);
    const { items } = await part<Items<Record<string, unknown>>>(supervisor, 'load');
    expect(items).toHaveLength(6);
    expect(items.find((unit) => unit['departmentName'] === '市财政局')).toMatchObject({
      lead: 0,
      support: 3,
      open: 3,
      overdue: 3,
      metInTime: 0,
    });
    const own = await part<Items<Record<string, unknown>>>(housing, 'load');
    expect(own.items).toHaveLength(1);
    expect(own.items[0]).toMatchObject({ departmentName: '市住建局', lead: 1, metLate: 1, metInTime: 0 });
  });

  test('shows the indicators and the key projects as the document gives them', async () => {
    const text = `${PLAN_TEXT}
附件1 主要指标表
| 指标 | 单位 | 2025年 | 2030年 | 属性 |
| --- | --- | --- | --- | --- |
| 城镇化率 | % | 60 | ≥65 | 预期性 |
| 单位能耗下降 | % | 10 | ≤15 | 约束性 |
`;
    const imported = await importPlan(supervisor, text, { title: '带指标的方案' });
    const path = `/plans/${imported.body.id}/indicators`;
    const { items } = (await supervisor.get<Items<Record<string, unknown>>>(path)).body;
    expect(items.map(({ name, target, relation, binding }) => [name, target, relation, binding])).toEqual([
      ['城镇化率', 65, 'gte', 'expected'],
      ['单位能耗下降', 15, 'lte', 'binding'],
    ]);
    expect((await supervisor.get<Items<unknown>>(`/plans/${imported.body.id}/projects`)).body.items).toEqual([]);
    expect((await housing.get(path)).status).toBe(404);
  });
});

describe('why this date', () => {
  test('is told in sentences and in days that agree, to whoever sees the task and to nobody else', async () => {
    const { body } = await housing.get<Items<{ id: string; kind: string; roundId: string }>>('/obligations');
    const signFor = body.items.find(({ kind }) => kind === 'sign-for')!;
    const why = (await housing.get<Why>(`/obligations/${signFor.id}/why`)).body;
    expect(why).toMatchObject({ dueOn: '2026-03-03', limitNumber: 1, counted: 1, rulePack: { code: 'default' } });
    expect(why.days.map(({ on, kind }) => `${on} ${kind}`)).toEqual(['2026-03-02 start', '2026-03-03 due']);
    expect(why.days.filter(({ isCounted }) => isCounted)).toHaveLength(why.counted);
    expect(why.sentences.length).toBeGreaterThan(1);
    expect((await supervisor.get<Why>(`/rounds/${signFor.roundId}/why`)).body.days).toEqual(why.days);
    expect((await stranger.get(`/obligations/${signFor.id}/why`)).status).toBe(404);
    expect((await stranger.get(`/rounds/${signFor.roundId}/why`)).status).toBe(404);
    expect((await housing.get(`/obligations/${city['市住建局']!}/why`)).status).toBe(404);
  });
});
