import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { advancePlan, advanceRound } from '@duban/persistence';
import type { City, IssuedPlan, Problem } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo, importPlan, PLAN_TEXT } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';

interface Row {
  readonly taskId: string;
  readonly number: number;
  readonly title: string;
  readonly lead: { id: string; name: string } | null;
  readonly supporting: { count: number; names: string[] };
  readonly limitOn: string | null;
  readonly timeLight: string;
  readonly progressLight: string | null;
  readonly overdue: number;
  readonly escalation: string | null;
  readonly nextDueKind: string | null;
}
interface Window {
  readonly total: number;
  readonly items: Row[];
}
interface Groups {
  readonly isCut: boolean;
  readonly items: {
    key: string | null;
    label: string | null;
    tasks: number;
    overdue: number;
    filter: Record<string, string | string[]>;
  }[];
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
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(supervisor, city);
  // Everything has to be signed for by the evening of 3 March; the urging notice is of the next morning.
  await clockTo(stack, '2026-03-04T01:00:01Z');
  const round = plan.rounds.find(({ kind }) => kind === 'sign-for')!;
  await advanceRound(stack.unitOfWork, { subjectId: round.id, onProgress: () => undefined });
  await housing.post(`/tasks/${plan.tasks[0]!.id}/sign-for`);
  await advancePlan(stack.unitOfWork, { subjectId: plan.planId, onProgress: () => undefined });
});
afterAll(() => stack.stop());

type Query = Record<string, string | string[] | number | boolean>;

function pathOf(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
  );
  return `${path}?${new URLSearchParams(pairs).toString()}`;
}
async function ledger(query: Query = {}, client = supervisor): Promise<Window> {
  const answer = await client.get<Window & Problem>(pathOf('/ledger', query));
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}
const numbers = async (query: Query, client = supervisor) =>
  (await ledger(query, client)).items.map(({ number }) => number);

describe('the ledger', () => {
  test('tells of every task who leads and supports, both lights and how far it escalated', async () => {
    const { total, items } = await ledger();
    expect(total).toBe(3);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(items[0]).toMatchObject({
      lead: { id: city['市住建局'], name: '市住建局' },
      supporting: { count: 2, names: ['市财政局', '市水利局'] },
      limitOn: '2027-12-31',
      timeLight: 'overdue',
      progressLight: 'green',
      escalation: 'urge',
      nextDueKind: 'sign-for',
    });
  });

  test('shows a department only the tasks it has a part in', async () => {
    expect(await numbers({}, housing)).toEqual([1]);
    const stranger = await stack.as({ department: '市林业局', role: 'handler' });
    expect(await ledger({}, stranger)).toMatchObject({ total: 0, items: [] });
    expect(await numbers({ plan: plan.planId, state: ['draft', 'in-progress'] }, housing)).toEqual([1]);
  });

  test('leaves out what is not yet issued, unless asked for it', async () => {
    const draft = await importPlan(supervisor, PLAN_TEXT);
    expect(draft.status).toBe(201);
    expect(await ledger({ plan: draft.body.id })).toMatchObject({ total: 0 });
    expect((await ledger({ plan: draft.body.id, state: ['draft'] })).total).toBeGreaterThan(0);
  });

  test('counts all rows unless told not to', async () => {
    expect(await ledger({ limit: 1 })).toMatchObject({ total: 3 });
    const { total, items } = await ledger({ limit: 1, withTotal: false });
    expect([total, items.length]).toEqual([null, 1]);
  });

  test('comes in windows that together are the whole in its order', async () => {
    const whole = await numbers({ sort: '-title' });
    const windows = await Promise.all([0, 1, 2, 3].map((offset) => numbers({ sort: '-title', offset, limit: 1 })));
    expect(windows.flat()).toEqual(whole);
    expect((await ledger({ offset: 2, limit: 1 })).total).toBe(3);
  });

  test.each([
    'plan number title action complexity state weight lead supporting implementing issuedOn limitOn nextDueOn feedbackAt progress plannedProgress timeLight progressLight overdue escalation laterLimits'.split(
      ' ',
    ),
  ])('is sorted by any column, up and down, and still holds everything', async (...columns) => {
    for (const column of columns) {
      expect((await numbers({ sort: column })).sort()).toEqual([1, 2, 3]);
      expect((await numbers({ sort: [`-${column}`, 'number'] })).sort()).toEqual([1, 2, 3]);
    }
    expect(await numbers({ sort: '-number' })).toEqual([3, 2, 1]);
    expect(await numbers({ sort: ['limitOn', '-number'] })).toEqual([2, 3, 1]);
  });

  test.each<[string, Query, number[]]>([
    ['part of the title', { search: '学位' }, [2]],
    ['the number', { search: '3' }, [3]],
    ['part of a unit’s name', { search: '财政' }, [1, 2, 3]],
    ['the name of a group of its units', { search: '各县' }, [1, 2, 3]],
    ['what looks like SQL', { search: `%' or 1=1 --` }, []],
    ['its state', { state: 'in-progress' }, [1]],
    ['several states', { state: ['in-progress', 'issued'] }, [1, 2, 3]],
    ['limits from a day on', { limitFrom: '2026-10-01' }, [1, 3]],
    ['limits until a day', { limitUntil: '2026-09-30' }, [2]],
    ['a complexity', { complexity: 'complex' }, []],
    ['a time light', { timeLight: 'overdue' }, [1, 2, 3]],
    ['another time light', { timeLight: ['normal', 'made-good-late'] }, []],
    ['a progress light', { progressLight: ['green'] }, [1, 2, 3]],
    ['no planned progress', { progressLight: ['none', 'red'] }, []],
    ['having escalated', { escalated: true }, [1, 2, 3]],
    ['not having escalated', { escalated: false }, []],
    ['how far it escalated', { escalation: ['second-notice'] }, []],
    ['having no limit', { hasLimit: false }, []],
  ])('is narrowed to %s', async (_name, query, expected) => {
    expect((await numbers(query)).sort()).toEqual(expected);
  });

  test('is narrowed to a unit in any part, as lead and as one that implements', async () => {
    const finance = city['市财政局']!;
    expect((await numbers({ department: finance })).sort()).toEqual([1, 2, 3]);
    expect(await numbers({ lead: finance })).toEqual([]);
    expect(await numbers({ lead: city['市教育局']! })).toEqual([2]);
    expect(await numbers({ lead: 'none' })).toEqual([]);
    expect((await numbers({ implementing: city['青禾县人民政府']! })).sort()).toEqual([1, 2, 3]);
  });

  test('finds a unit by its other name', async () => {
    await stack.query('insert into department_alias (alias, department_id) values ($1, $2)', [
      '市教委',
      city['市教育局'],
    ]);
    expect(await numbers({ search: '教委' })).toEqual([2]);
  });

  test.each([
    [{ sort: 'colour' }, '?sort'],
    [{ state: ['issued', 'gone'] }, '?state'],
    [{ timeLight: 'blue' }, '?timeLight'],
    [{ limit: 201 }, '?limit'],
    [{ offset: -1 }, '?offset'],
    [{ lead: 'somebody' }, '?lead'],
    [{ group: 'weather' }, '?group'],
    [{ limitFrom: '2026-02-30' }, '?limitFrom'],
    [{ unknown: 'x' }, '?unknown'],
  ])('refuses %j and says where', async (query, pointer) => {
    const answer = await supervisor.get<Problem>(pathOf('/ledger', query));
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });
});

describe('the groups of the ledger', () => {
  test.each(['plan', 'action', 'lead', 'state', 'timeLight', 'progressLight', 'complexity', 'month'])(
    'by %s open to exactly as many tasks as they count, and together hold all',
    async (group) => {
      const { items, isCut } = (await supervisor.get<Groups>(pathOf('/ledger/groups', { group }))).body;
      expect([isCut, items.reduce((sum, { tasks }) => sum + tasks, 0)]).toEqual([false, 3]);
      for (const { tasks, overdue, filter } of items) {
        expect((await ledger(filter)).total).toBe(tasks);
        expect((await ledger({ ...filter, timeLight: 'overdue' })).total).toBe(overdue);
      }
      const order = (await ledger({ group, sort: '-number' })).items.map(({ number }) => number);
      const byGroup: number[] = [];
      for (const { filter } of items) byGroup.push(...(await numbers({ ...filter, sort: '-number' })));
      expect(order).toEqual(byGroup);
    },
  );
});

describe('the sheet of the ledger', () => {
  async function sheet(query: Query, client = supervisor) {
    const response = await fetch(`${stack.url}${pathOf('/ledger.xlsx', query)}`, {
      headers: { cookie: client.cookie },
    });
    const workbook = new ExcelJS.Workbook();
    if (response.status === 200) await workbook.xlsx.load(await response.arrayBuffer());
    const rows: unknown[] = [];
    workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
    return { status: response.status, rows };
  }

  test('holds exactly the rows, the order and the columns that are shown', async () => {
    const { rows } = await sheet({
      columns: ['number', 'lead', 'timeLight', 'escalation'],
      sort: '-number',
      search: '市水利局',
    });
    expect(rows).toEqual([
      ['序号', '牵头单位', '时限灯', '督办措施'],
      [3, '市水利局', '逾期', '催办'],
      [1, '市住建局', '逾期', '催办'],
    ]);
  });

  test('is a department’s own, and nobody’s who sees no task', async () => {
    expect((await sheet({ columns: ['number'] }, housing)).rows).toEqual([['序号'], [1]]);
    expect((await sheet({}, await stack.as({ department: '市住建局', role: 'administrator' }))).status).toBe(404);
  });
});

describe('a view of the ledger', () => {
  const query = { state: ['issued'], sort: ['-limitOn'], group: 'lead', columns: ['number', 'title'], escalated: true };

  test('is kept under a name, changed from the version that was seen, and forgotten', async () => {
    const kept = await supervisor.post<{ id: string; version: number }>('/ledger/views', { name: '临期', query });
    expect([kept.status, kept.body]).toEqual([201, { id: kept.body.id, name: '临期', query, version: 1 }]);
    const path = `/ledger/views/${kept.body.id}`;
    expect((await supervisor.patch(path, { name: '逾期' }, { ifMatch: 1 })).body).toMatchObject({ version: 2, query });
    expect((await supervisor.patch<Problem>(path, { name: '又改' }, { ifMatch: 1 })).body).toMatchObject({
      code: 'ledger-view.stale',
      current: { name: '逾期', version: 2 },
    });
    expect((await housing.patch(path, { name: '别人' }, { ifMatch: 2 })).status).toBe(404);
    expect((await housing.delete(path)).status).toBe(404);
    expect((await supervisor.get<{ items: unknown[] }>('/ledger/views')).body.items).toHaveLength(1);
    expect((await housing.get<{ items: unknown[] }>('/ledger/views')).body.items).toEqual([]);
    expect((await supervisor.delete(path)).status).toBe(204);
    expect((await supervisor.get<{ items: unknown[] }>('/ledger/views')).body.items).toEqual([]);
  });

  test('keeps only a query that the ledger would take', async () => {
    const answer = await supervisor.post<Problem>('/ledger/views', { name: '错', query: { sort: ['colour'], x: 1 } });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map(({ pointer }) => pointer).sort()).toEqual(['#/query/sort', '#/query/x']);
  });

  test('has a name of its own, and there are at most fifty', async () => {
    for (let number = 1; number <= 50; number += 1)
      expect((await housing.post('/ledger/views', { name: `视图${number}`, query: {} })).status).toBe(201);
    expect((await housing.post<Problem>('/ledger/views', { name: '视图51', query: {} })).body.code).toBe(
      'ledger-view.too-many',
    );
    expect((await housing.post<Problem>('/ledger/views', { name: '视图1', query: {} })).body.code).toBe(
      'ledger-view.name-taken',
    );
  });
});
