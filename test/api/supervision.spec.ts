import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advancePlan, advanceRound } from '@duban/persistence';
import type { City, IssuedPlan } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';

type Query = Record<string, string | string[]>;
interface Count {
  readonly count: number;
  readonly path: string;
  readonly query: Query;
}
interface Open {
  readonly open: Count;
  readonly overdue: Count;
  readonly dueSoon: Count;
  readonly returned: Count;
  readonly nextDueOn: string | null;
}
interface UrgentList {
  readonly items: { name: string; departmentName: string | null; overdue: Count; dueSoon: Count }[];
}
interface Overview {
  readonly supervised:
    | ({ plans: UrgentList; units: UrgentList; leaders: UrgentList; toReview: Count; own: Open } & Pick<
        Open,
        'overdue' | 'dueSoon'
      >)
    | null;
  readonly unit: Open | null;
  readonly evaluations: { phase: string; endsOn: string | null; waiting: Count | null }[];
}
type Cell = Record<'owed' | 'answered' | 'inTime' | 'late' | 'overdue' | 'open', number>;
type Trend = Record<'due' | 'dueInTime' | 'dueLate' | 'dueUnanswered', number>;
interface Board {
  readonly filter: Query;
  readonly escalationFilter: Query;
  readonly lists: Record<keyof Cell | keyof Trend | 'escalation', Query>;
  readonly units: { departmentId: string; departmentName: string; filter: Query }[];
  readonly rounds: { period: string; dueOn: string; filter: Query }[];
  readonly cells: ({ departmentId: string; period: string } & Cell)[];
  readonly trend: ({ period: string } & Trend)[];
  readonly escalations: { escalation: string; open: number }[];
  readonly unitEscalations: { departmentId: string; steps: { escalation: string; open: number }[] }[];
  readonly cut: { rounds: number; units: number };
}
interface Owed {
  readonly id: string;
  readonly kind: string;
  readonly departmentName: string;
}

let stack: TestStack;
let city: City;
let plan: IssuedPlan;
let supervisor: Client;
let housing: Client;
beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  supervisor = await stack.as({ name: '孙督查', department: '市政府督查室', role: 'supervision' });
  housing = await stack.as({ name: '李经办', department: '市住建局', role: 'handler' });
  await stack.as({ name: '周分管', department: '市住建局', role: 'leader' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(supervisor, city);
  await advanceAt('2026-03-11T02:00:00Z');
  await answersInMarch();
  await advanceAt('2026-04-09T02:00:00Z');
});
afterAll(() => stack.stop());

const subject = (subjectId: string) => ({ subjectId, onProgress: () => undefined });

/** Moves the clock and lets the plan and all of its rounds do what is due by then. */
async function advanceAt(at: string): Promise<void> {
  await clockTo(stack, at);
  await advancePlan(stack.unitOfWork, subject(plan.planId));
  for (const { id } of await stack.query<{ id: string }>('select id from round order by due_at'))
    await advanceRound(stack.unitOfWork, subject(id));
}

/** The housing bureau signs late and reports in time, education reports late, and one report is returned to be redone. */
async function answersInMarch(): Promise<void> {
  await housing.post(`/tasks/${plan.tasks[0]!.id}/sign-for`);
  await clockTo(stack, '2026-03-20T02:00:00Z');
  const own = await report(housing);
  await clockTo(stack, '2026-03-30T02:00:00Z');
  await report(await stack.as({ department: '市教育局', role: 'handler' }));
  await clockTo(stack, '2026-04-07T02:00:00Z');
  const returned = await supervisor.post(`/submissions/${own}/return`, { reason: '请补充数据' }, { ifMatch: 1 });
  expect(returned.status).toBe(200);
}

async function report(client: Client): Promise<string> {
  const { items } = await list(client, '/obligations', { kind: 'report', state: 'open', mine: 'true' });
  const answer = await client.post<{ submissions: { id: string }[] }>(`/obligations/${items[0]!.id}/submission`, {
    progress: 20,
    summary: '推进中',
  });
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([201, expect.any(String)]);
  return answer.body.submissions[0]!.id;
}

async function list(client: Client, path: string, query: Query): Promise<{ items: Owed[] }> {
  const items: Owed[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const pairs = Object.entries(query).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, one]),
    );
    const asked = [...pairs, ['limit', '50'], ...(cursor === '' ? [] : [['cursor', cursor]])] as [string, string][];
    const page = await client.get<{ items: Owed[]; nextCursor: string | null }>(
      `${path}?${new URLSearchParams(asked).toString()}`,
    );
    if (page.status !== 200) throw new Error(JSON.stringify(page.body));
    items.push(...page.body.items);
    cursor = page.body.nextCursor;
  }
  return { items };
}
const lengthOf = async (client: Client, query: Query, path = '/obligations') =>
  (await list(client, path, query)).items.length;

async function boardOf(client: Client, query: Query = {}): Promise<Board> {
  const answer = await client.get<Board>('/board', { query: query as Record<string, string> });
  expect(answer.status).toBe(200);
  return answer.body;
}

describe('the board', () => {
  test.each(['report', 'sign-for', 'contribution', 'work-plan'])(
    'counts of %s in every cell and round exactly what its list holds',
    async (kind) => {
      const board = await boardOf(supervisor, { kind, plan: plan.planId });
      expect(board.cells.length).toBeGreaterThan(0);
      expect(board.cut).toEqual({ rounds: 0, units: 0 });
      for (const { departmentId, period, ...counts } of board.cells) {
        const place = {
          ...board.filter,
          ...board.units.find((unit) => unit.departmentId === departmentId)!.filter,
          ...board.rounds.find((round) => round.period === period)!.filter,
        };
        for (const [name, count] of Object.entries(counts))
          expect([
            departmentId,
            period,
            name,
            await lengthOf(supervisor, { ...place, ...board.lists[name as keyof Cell] }),
          ]).toEqual([departmentId, period, name, count]);
      }
      for (const [index, { period }] of board.rounds.entries()) {
        const { due, dueInTime, dueLate, dueUnanswered } = board.trend[index]!;
        const round = { ...board.filter, ...board.rounds.find((one) => one.period === period)!.filter };
        for (const [name, count] of Object.entries({ due, dueInTime, dueLate, dueUnanswered }))
          expect(await lengthOf(supervisor, { ...round, ...board.lists[name as keyof Trend] })).toBe(count);
        expect(dueInTime + dueLate + dueUnanswered).toBe(due);
      }
    },
  );

  test('knows in time from late, and what was returned from what was never answered', async () => {
    const { cells } = await boardOf(supervisor);
    const cell = (name: string) =>
      cells.find(({ departmentId, period }) => departmentId === city[name] && period === '2026-03');
    expect(cell('市住建局')).toMatchObject({ owed: 1, answered: 1, inTime: 1, late: 0, overdue: 0, open: 1 });
    expect(cell('市教育局')).toMatchObject({ owed: 1, answered: 1, inTime: 0, late: 1, overdue: 0, open: 0 });
    expect(cell('市水利局')).toMatchObject({ owed: 1, answered: 0, inTime: 0, late: 0, overdue: 1, open: 1 });
  });

  test('tells how many open obligations escalated how far, each with its list', async () => {
    const board = await boardOf(supervisor);
    expect(board.escalations.reduce((sum, { open }) => sum + open, 0)).toBeGreaterThan(0);
    const query = (act: string) => ({ ...board.escalationFilter, ...board.lists.escalation, escalation: [act] });
    for (const { escalation, open } of board.escalations)
      expect(await lengthOf(supervisor, query(escalation))).toBe(open);
    for (const { departmentId, steps } of board.unitEscalations)
      for (const { escalation, open } of steps)
        expect(await lengthOf(supervisor, { ...query(escalation), department: departmentId })).toBe(open);
  });

  test('shows a department itself alone, and hides a plan that is not its own', async () => {
    const { units } = await boardOf(housing);
    expect(units.map(({ departmentName }) => departmentName)).toEqual(['市住建局']);
    const stranger = await stack.as({ department: '市林业局', role: 'handler' });
    expect(await boardOf(stranger)).toMatchObject({ units: [], cells: [], escalations: expect.anything() });
    expect((await stranger.get('/board', { query: { kind: 'weather' } })).status).toBe(400);
  });
});

describe('the overview', () => {
  async function overviewOf(client: Client): Promise<Overview> {
    const answer = await client.get<Overview>('/overview');
    expect(answer.status).toBe(200);
    return answer.body;
  }
  async function expectExact(client: Client, counts: readonly (Count | null)[]): Promise<void> {
    for (const told of counts) {
      if (told)
        expect([told.path, told.query, await lengthOf(client, told.query, told.path)]).toEqual([
          told.path,
          told.query,
          told.count,
        ]);
    }
  }
  const all = ({ open, overdue, dueSoon, returned }: Open) => [open, overdue, dueSoon, returned];

  test('tells an office what is urgent by plan, unit and leader, and what waits, each number with its list', async () => {
    const { supervised } = await overviewOf(supervisor);
    const { plans, units, leaders, toReview, own, overdue, dueSoon } = supervised!;
    expect([plans.items.length, leaders.items.map(({ name }) => name), toReview.count]).toEqual([1, ['周分管'], 1]);
    expect(units.items.length).toBeGreaterThan(3);
    expect(overdue.count).toBe(units.items.reduce((sum, unit) => sum + unit.overdue.count, 0));
    const urgent = [plans, units, leaders].flatMap(({ items }) => items.flatMap((one) => [one.overdue, one.dueSoon]));
    await expectExact(supervisor, [overdue, dueSoon, toReview, ...all(own), ...urgent]);
  });

  test('tells a department what it owes, and what it has to do again', async () => {
    const { supervised, unit } = await overviewOf(housing);
    expect([supervised, unit!.returned.count, unit!.nextDueOn]).toEqual([null, 1, '2026-03-18']);
    await expectExact(housing, all(unit!));
  });

  test('tells the evaluation office which phase is running, when it ends and for how many it waits', async () => {
    const phases = JSON.stringify([
      { phase: 'self-review', endsAt: Date.parse('2027-01-20T09:30:00Z'), endsOn: '2027-01-20' },
    ]);
    await stack.query(
      `insert into evaluation (plan_id, year, phase, phases, rule_pack_code, rule_pack_version) values ($1, 2026, 'self-review', $2, 'default', 1)`,
      [plan.planId, phases],
    );
    const evaluator = await stack.as({ department: '市考核办', role: 'evaluation' });
    const { evaluations } = await overviewOf(evaluator);
    expect(evaluations).toMatchObject([{ phase: 'self-review', endsOn: '2027-01-20', waiting: { count: 0 } }]);
    await expectExact(
      evaluator,
      evaluations.map(({ waiting }) => waiting),
    );
    expect((await overviewOf(housing)).evaluations).toEqual([]);
  });

  test('is empty for who neither works nor oversees', async () => {
    const administrator = await stack.as({ department: '云中市人民政府', role: 'administrator' });
    expect(await overviewOf(administrator)).toMatchObject({ supervised: null, unit: null, evaluations: [] });
  });
});
