import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { City, IssuedPlan } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Answer, Client } from './support/client.js';

interface Draft {
  readonly obligationId: string;
  readonly summary: string | null;
  readonly progress: number | null;
  readonly version: number;
  readonly writtenByName: string;
}
interface Problem {
  readonly code: string;
  readonly current?: Draft | null;
}
interface Owed {
  readonly id: string;
  readonly kind: string;
  readonly roundId: string | null;
}

let stack: TestStack;
let city: City;
let plan: IssuedPlan;
let first: Client;
let colleague: Client;
let finance: Client;
let workPlan: Owed;
beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  first = await stack.as({ department: '市住建局', name: '王芳' });
  colleague = await stack.as({ department: '市住建局', name: '李强' });
  finance = await stack.as({ department: '市财政局' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(await stack.as({ department: '市政府督查室', role: 'supervision' }), city);
  await first.post(`/tasks/${plan.tasks[0]!.id}/sign-for`);
  const owed = await first.get<{ items: Owed[] }>('/obligations', { query: { kind: 'work-plan', state: 'open' } });
  workPlan = owed.body.items[0]!;
});
afterAll(() => stack.stop());

type Kept = Answer<Draft & Problem>;
const keep = (client: Client, typed: object, ifMatch?: number): Promise<Kept> =>
  client.put(`/obligations/${workPlan.id}/draft`, typed, ifMatch === undefined ? {} : { ifMatch });
const drafts = async (client: Client) =>
  (await client.get<{ items: Draft[] }>(`/rounds/${workPlan.roundId}/drafts`)).body.items;

// One draft lives through these tests in order: typed, seen by a colleague, fought over, sent.
describe('a draft of an answer', () => {
  test('is kept as typed, however unfinished, and is seen by the unit', async () => {
    const kept = await keep(first, { summary: '  正在' });
    expect([kept.status, kept.body.version, kept.headers.get('etag')]).toEqual([200, 1, '"1"']);
    expect(await drafts(colleague)).toMatchObject([
      { obligationId: workPlan.id, summary: '  正在', progress: null, writtenByName: '王芳' },
    ]);
  });

  test('is written over only by who saw it; who did not is shown what stands, with its writer', async () => {
    const unseen = await keep(colleague, { summary: '我写的' });
    expect([unseen.status, unseen.body.code]).toEqual([409, 'draft.stale']);
    expect(unseen.body.current).toMatchObject({ summary: '  正在', version: 1, writtenByName: '王芳' });
    expect((await keep(colleague, { summary: '我写的', progress: 0 }, 1)).body.version).toBe(2);
    const stale = await keep(first, { summary: '正在编制' }, 1);
    expect(stale.body.current).toMatchObject({ summary: '我写的', writtenByName: '李强' });
    expect((await drafts(first))[0]!.summary).toBe('我写的');
  });

  test('holds only what an answer can hold', async () => {
    expect((await keep(first, { summary: 'x'.repeat(10_001) }, 2)).status).toBe(400);
    expect((await keep(first, { progress: 101 }, 2)).status).toBe(400);
    const foreign = await keep(first, { fileIds: ['00000000-0000-4000-8000-000000000000'] }, 2);
    expect([foreign.status, foreign.body.code]).toEqual([422, 'file.unknown']);
  });

  test('names its files, so that they can be shown after a reload', async () => {
    const { body: file } = await first.upload<{ id: string; name: string }>('/files', {
      name: '佐证.txt',
      bytes: '材料',
    });
    const { body } = await keep(first, { summary: '我写的', progress: 0, fileIds: [file.id] }, 2);
    expect(body).toMatchObject({ version: 3, files: [{ id: file.id, name: '佐证.txt' }] });
    expect((await keep(first, { summary: '我写的', progress: 0 }, 3)).body).toMatchObject({ version: 4, files: [] });
  });

  test('is the business of who may answer only', async () => {
    const supporter = await keep(finance, { summary: '不是我的' });
    expect([supporter.status, supporter.body.code]).toEqual([403, 'permission.denied']);
    const stranger = await stack.as({ department: '市林业局' });
    expect([
      (await keep(stranger, {})).status,
      (await stranger.get(`/rounds/${workPlan.roundId}/drafts`)).status,
    ]).toEqual([404, 404]);
  });

  test('is dropped at the version seen', async () => {
    const path = `/obligations/${workPlan.id}/draft`;
    expect((await first.delete(path)).status).toBe(428);
    expect((await first.delete<Problem>(path, { ifMatch: 1 })).body.current).toMatchObject({ version: 4 });
    expect((await first.delete(path, { ifMatch: 4 })).status).toBe(204);
    expect(await drafts(first)).toEqual([]);
    const gone = await keep(first, { summary: '又写' }, 2);
    expect([gone.body.code, gone.body.current]).toEqual(['draft.stale', null]);
  });

  test('stays when the answer is refused, and goes in the transaction in which it is taken', async () => {
    await keep(first, { summary: '细化方案' });
    const send = (items: object[]) => first.post<Problem>(`/rounds/${workPlan.roundId}/submissions`, { items });
    expect((await send([{ obligationId: workPlan.id }])).status).toBe(422);
    expect(await drafts(first)).toHaveLength(1);
    expect((await send([{ obligationId: workPlan.id, summary: '细化方案' }])).status).toBe(201);
    expect(await drafts(first)).toEqual([]);
    const late = await keep(first, { summary: '晚了' });
    expect([late.status, late.body.code]).toEqual([409, 'obligation.closed']);
  });
});
