import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { advanceDelivery, advancePlan, advanceRound } from '@duban/persistence';
import type { City, IssuedPlan, ListedTask } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';

interface Owed {
  readonly id: string;
  readonly kind: string;
  readonly departmentName: string;
  readonly timeLight: string;
  readonly progressLight: string;
  readonly lateByMs: number;
  readonly why: string[];
}
interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
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
});
afterAll(() => stack.stop());

const subject = (subjectId: string) => ({ subjectId, onProgress: () => undefined });
const overdue = async (client: Client, query: Record<string, string | number> = {}) =>
  (await client.get<Page<Owed>>('/queues/overdue', { query })).body;

describe('the queues', () => {
  test('tell what is due soon by the plan’s own rules, and what is late to the millisecond', async () => {
    await clockTo(stack, '2026-03-03T09:29:59Z');
    const soon = (await supervisor.get<Page<Owed>>('/queues/due-soon')).body.items;
    expect(soon).toHaveLength(13);
    expect(new Set(soon.map(({ kind, timeLight }) => `${kind} ${timeLight}`))).toEqual(new Set(['sign-for due-soon']));
    expect((await overdue(supervisor)).items).toEqual([]);
    await clockTo(stack, '2026-03-03T09:31:00Z');
    const { items } = await overdue(supervisor);
    expect(items).toHaveLength(13);
    expect(items[0]).toMatchObject({ timeLight: 'overdue', progressLight: 'green' });
    expect(items[0]!.lateByMs).toBeGreaterThan(59_000);
    expect(items[0]!.why.length).toBeGreaterThan(1);
    expect((await supervisor.get<Page<Owed>>('/queues/due-soon')).body.items).toEqual([]);
  });

  test('come in pages that neither repeat nor leave out', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page<Owed> = await overdue(supervisor, { limit: 4, ...(cursor !== '' && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(13);
    expect(seen).toHaveLength(13);
  });

  test('show a department only its own', async () => {
    const own = (await overdue(housing)).items;
    expect(own.map(({ departmentName }) => departmentName)).toEqual(['市住建局']);
    expect((await housing.get('/queues/overdue', { query: { department: city['市财政局']! } })).status).toBe(404);
    expect((await supervisor.get('/queues/overdue', { query: { department: city['市财政局']! } })).status).toBe(200);
  });

  test('refuse a cursor that is none', async () => {
    expect((await supervisor.get('/queues/overdue', { query: { cursor: 'x' } })).status).toBe(400);
    const cursor = Buffer.from('["a","b"]').toString('base64url');
    expect((await supervisor.get('/queues/overdue', { query: { cursor } })).status).toBe(400);
  });
});

describe('a task', () => {
  const task = (): ListedTask => plan.tasks[0]!;

  test('is found by a part of its text, and by its unit', async () => {
    const found = (
      await supervisor.get<Page<ListedTask>>('/tasks', { query: { search: '排水管网', plan: plan.planId } })
    ).body.items;
    expect(found.map(({ number }) => number)).toEqual([1]);
    const led = (await supervisor.get<Page<ListedTask>>('/tasks', { query: { department: city['市教育局']! } })).body
      .items;
    expect(led.map(({ number }) => number)).toEqual([2]);
    const injected = await supervisor.get<Page<ListedTask>>('/tasks', { query: { search: `%' or 1=1 --` } });
    expect(injected.body.items).toEqual([]);
  });

  test('tells what happens next if nothing is done, and whom it reaches by name', async () => {
    await clockTo(stack, '2026-03-03T10:00:00Z');
    const forecast = await housing.get<
      Page<{ act: string; departmentName: string; at: string; to: string[]; words: string }>
    >(`/tasks/${task().id}/forecast`);
    const own = forecast.body.items.filter(({ departmentName }) => departmentName === '市住建局').slice(0, 4);
    expect(own.map(({ at, act }) => `${at.slice(0, 19)} ${act}`)).toEqual([
      '2026-03-03T10:00:00 due',
      '2026-03-04T01:00:00 urge',
      '2026-03-06T01:00:00 second-notice',
      '2026-03-11T01:00:00 draft-criticism',
    ]);
    expect(own[1]!.words).toMatch(/^催办通知：市住建局 签收，告知 .*市住建局 李经办/u);
    expect(own[3]!.to).toEqual(['市政府督查室 孙督查']);
  });

  test('tells its past, oldest first: issue, sign-for, clock and what was told to whom', async () => {
    const [round] = plan.rounds.filter(({ kind }) => kind === 'sign-for');
    await clockTo(stack, '2026-03-04T01:00:01Z');
    await advanceRound(stack.unitOfWork, subject(round!.id));
    await clockTo(stack, '2026-03-04T01:30:01Z');
    await deliver();
    await housing.post(`/tasks/${task().id}/sign-for`);
    const timeline = await supervisor.get<
      Page<{
        what: string;
        departmentName: string | null;
        words: string;
        at: string;
        obligationId: string | null;
        recipients: string[];
      }>
    >(`/tasks/${task().id}/timeline`);
    const own = timeline.body.items.filter(
      ({ departmentName }) => departmentName === null || departmentName === '市住建局',
    );
    // Nobody leads the office, so its staff stand in for the leader who is told of an urging notice.
    expect(own.map(({ what, words }) => `${what}: ${words}`)).toEqual([
      'issued: 交办',
      'step: 市住建局 签收 催办通知',
      'told: 市住建局 签收 送达 孙督查',
      'told: 市住建局 签收 送达 李经办',
      'signed: 市住建局 签收 李经办',
    ]);
    expect([...own].sort((a, b) => a.at.localeCompare(b.at))).toEqual(own);
    expect(own.slice(1).every(({ obligationId }) => obligationId !== null)).toBe(true);
    expect(own.find(({ what }) => what === 'step')?.recipients).toEqual(expect.arrayContaining(['李经办', '孙督查']));
  });

  test('shows both lights on its page: signed late stays late', async () => {
    const page = await housing.get<{ obligations: Owed[] }>(`/tasks/${task().id}`);
    const signed = page.body.obligations.find(
      ({ kind, departmentName }) => kind === 'sign-for' && departmentName === '市住建局',
    );
    expect(signed).toMatchObject({ timeLight: 'made-good-late' });
    expect(page.headers.get('etag')).toMatch(/^"\d+"$/u);
  });
});

/** Looks once as the delivery workflow does. */
function deliver() {
  return advanceDelivery(stack.unitOfWork, { ...subject('cn'), mailer: null });
}

describe('the inbox', () => {
  test('holds what was told, once, and knows what was read', async () => {
    const { body } =
      await housing.get<
        Page<{ id: string; isRead: boolean; items: { act: string; taskTitle: string; isAnswered: boolean }[] }>
      >('/inbox');
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      isRead: false,
      items: [{ act: 'urge', isAnswered: true, roundId: expect.any(String) }],
    });
    expect((await housing.post(`/inbox/${body.items[0]!.id}/read`)).status).toBe(204);
    expect((await housing.get<Page<{ isRead: boolean }>>('/inbox')).body.items[0]).toMatchObject({ isRead: true });
    expect((await supervisor.post(`/inbox/${body.items[0]!.id}/read`)).status).toBe(404);
  });

  test('counts what is unread, and reads it all at once', async () => {
    const unread = async (client: Client) => (await client.get<{ unread: number }>('/inbox/unread')).body.unread;
    expect([await unread(housing), await unread(supervisor)]).toEqual([0, 1]);
    expect((await supervisor.post<{ unread: number }>('/inbox/read-all')).body).toEqual({ unread: 0 });
    expect(await unread(supervisor)).toBe(0);
  });

  test('finds deliveries by channel and recipient, and counts them by state', async () => {
    const found = async (query: Record<string, string>) =>
      (await supervisor.get<Page<{ recipientName: string; channel: string }>>('/deliveries', { query })).body.items;
    const own = await found({ channel: 'email', recipient: '李经办' });
    expect(own.map(({ recipientName, channel }) => [recipientName, channel])).toEqual([['李经办', 'email']]);
    expect(await found({ recipient: '没有这个人' })).toEqual([]);
    const { body } =
      await supervisor.get<Page<{ channel: string; state: string; count: number }>>('/deliveries/counts');
    expect(body.items.map(({ channel, state }) => [channel, state])).toEqual([
      ['email', 'waiting'],
      ['inbox', 'sent'],
    ]);
    expect((await housing.get('/deliveries/counts')).status).toBe(403);
  });

  test('shows the office what is on its way, and departments nothing of it', async () => {
    const { body } = await supervisor.get<Page<{ channel: string; state: string }>>('/deliveries', {
      query: { state: 'sent' },
    });
    expect(body.items.length).toBeGreaterThan(0);
    expect((await housing.get('/deliveries')).status).toBe(403);
  });

  test('shows the office one delivery with what it said, and departments nothing of it', async () => {
    // The office's own digest was sent in the same instant: which of the two stands first is nobody's rule.
    const { body } = await supervisor.get<Page<{ id: string }>>('/deliveries', {
      query: { channel: 'inbox', recipient: '李经办' },
    });
    expect(body.items).toHaveLength(1);
    const path = `/deliveries/${body.items[0]!.id}`;
    const { body: told } = await supervisor.get<{ subject: string | null; items: { act: string }[] }>(path);
    expect({ subject: told.subject, acts: told.items.map(({ act }) => act) }).toEqual({
      subject: null,
      acts: ['urge'],
    });
    expect((await housing.get(path)).status).toBe(403);
    expect((await supervisor.get(`/deliveries/${plan.planId}`)).status).toBe(404);
  });
});

describe('the ledger', () => {
  async function ledger(client: Client) {
    const response = await fetch(`${stack.url}/plans/${plan.planId}/ledger.xlsx`, {
      headers: { cookie: client.cookie },
    });
    const workbook = new ExcelJS.Workbook();
    if (response.status === 200) await workbook.xlsx.load(await response.arrayBuffer());
    return { status: response.status, type: response.headers.get('content-type'), sheet: workbook.worksheets[0] };
  }

  test('is an Excel file of every task for the office, and of its own tasks for a department', async () => {
    await advancePlan(stack.unitOfWork, subject(plan.planId));
    const whole = await ledger(supervisor);
    expect(whole.type).toContain('spreadsheetml');
    expect(whole.sheet?.rowCount).toBe(4);
    const row = whole.sheet!.getRow(2);
    expect([2, 5, 6, 8, 12].map((cell) => row.getCell(cell).text)).toEqual([
      expect.any(String),
      '市住建局',
      '市财政局、市水利局',
      '2026-03-02',
      '办理中',
    ]);
    expect(row.getCell(14).text).toBe('逾期');
    expect((await ledger(housing)).sheet?.rowCount).toBe(2);
    const stranger = await stack.as({ department: '市林业局', role: 'handler' });
    expect((await ledger(stranger)).status).toBe(404);
  });
});
