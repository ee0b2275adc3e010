import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advancePlan } from '@duban/persistence';
import type { City, IssuedPlan } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo, importPlan } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';
import { EventStream } from './support/event-stream.js';

let stack: TestStack;
let city: City;
let plan: IssuedPlan;
let supervisor: Client;
let housing: Client;
let outsider: Client;
beforeAll(async () => {
  stack = await aStack({ changes: { perPerson: 2, inAll: 5, beatMs: 100 } });
  city = await aCity(stack);
  supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
  housing = await stack.as({ department: '市住建局' });
  outsider = await stack.as({ department: '市林业局' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(supervisor, city);
});
afterAll(() => stack.stop());

/** Changes the clock's topic for everyone, so that a stream that must hear nothing else hears something. */
const ring = () =>
  stack.unitOfWork.run((tx) => {
    tx.changes.add({ topic: 'clock' });
    return Promise.resolve();
  });

describe('the live changes', () => {
  test('need a session, are never kept or gathered by proxies, and are events', async () => {
    expect((await stack.anonymous.get('/changes')).status).toBe(401);
    const stream = await EventStream.open(housing);
    expect(Object.fromEntries(stream.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    stream.leave();
  });

  test('tell who sees the plan what changed in it, whoever wrote it', async () => {
    const [office, unit] = [await EventStream.open(supervisor), await EventStream.open(housing)];
    await housing.post(`/tasks/${plan.tasks[0]!.id}/sign-for`);
    const [told, own] = [await office.telling('submission'), await unit.telling('submission')];
    expect(told.data.planIds).toEqual([plan.planId]);
    expect(told.data.topics).toEqual(expect.arrayContaining(['obligation', 'submission', 'task']));
    expect(own.data.planIds).toEqual([plan.planId]);
    for (const stream of [office, unit]) stream.leave();
  });

  test('tell of what the engine does by itself', async () => {
    const stream = await EventStream.open(supervisor);
    await clockTo(stack, '2026-03-11T02:00:00Z');
    await advancePlan(stack.unitOfWork, { subjectId: plan.planId, onProgress: () => undefined });
    expect((await stream.telling('obligation')).data.planIds).toEqual([plan.planId]);
    stream.leave();
  });

  test('tell nobody of a plan that is not theirs to see', async () => {
    const streams = [await EventStream.open(outsider), await EventStream.open(housing)];
    const office = await EventStream.open(supervisor);
    const draft = await importPlan(supervisor);
    expect((await office.telling('plan')).data.planIds).toEqual([draft.body.id]);
    await ring();
    for (const stream of streams) {
      expect(await stream.next()).toEqual({ name: 'change', data: { topics: ['clock'], planIds: [] } });
      stream.leave();
    }
    office.leave();
  });

  test('are told together when hundreds come at once', async () => {
    const stream = await EventStream.open(supervisor);
    // As many at a time as find a connection of the pool before its patience ends, on a busy machine too.
    for (let batch = 0; batch < 10; batch += 1) await Promise.all(Array.from({ length: 30 }, ring));
    await stack.unitOfWork.run((tx) => {
      tx.changes.add({ topic: 'rulebook' });
      return Promise.resolve();
    });
    let events = 1;
    for (
      let event = await stream.next();
      event?.data.topics?.includes('rulebook') === false;
      event = await stream.next()
    )
      events += 1;
    expect(events).toBeLessThan(30);
    stream.leave();
  });

  test('tell the other windows of somebody who keeps a view of the ledger, and not of one that was refused', async () => {
    const kept = () => supervisor.post<{ id: string }>('/ledger/views', { name: '临期', query: {} });
    const stream = await EventStream.open(supervisor);
    const view = await kept();
    expect((await stream.telling('saved-view')).data.topics).toEqual(['saved-view']);
    expect((await kept()).status).toBe(409);
    await ring();
    expect((await stream.next())!.data.topics).toEqual(['clock']);
    await supervisor.delete(`/ledger/views/${view.body.id}`);
    expect((await stream.telling('saved-view')).data.topics).toEqual(['saved-view']);
    stream.leave();
  });

  test('do not tell of a transaction that was rolled back', async () => {
    const stream = await EventStream.open(supervisor);
    const failing = stack.unitOfWork.run((tx) => {
      tx.changes.add({ topic: 'rulebook' });
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    await ring();
    expect((await stream.next())?.data.topics).toEqual(['clock']);
    stream.leave();
  });

  test('are limited for one person, and a page that leaves makes room', async () => {
    const [one, two] = [await EventStream.open(housing), await EventStream.open(housing)];
    const third = await housing.get('/changes');
    expect([third.status, third.body['code']]).toEqual([429, 'changes.too-many-of-person']);
    one.leave();
    let again: EventStream | null = null;
    while (!again) again = await EventStream.open(housing).catch(() => null);
    for (const stream of [two, again]) stream.leave();
  });

  test('end with the session', async () => {
    const leaver = await stack.as({ department: '市教育局', login: 'leaver' });
    const stream = await EventStream.open(leaver);
    await leaver.delete('/session');
    let last: unknown = {};
    while (last !== null) last = await stream.next();
    expect(last).toBeNull();
  });

  test('tell a browser that comes back to look at everything again', async () => {
    const stream = await EventStream.open(outsider, { 'last-event-id': '1' });
    expect((await stream.next())?.name).toBe('resync');
    stream.leave();
  });

  test('tell pages to look at everything again when the listening connection was lost', async () => {
    const stream = await EventStream.open(outsider);
    await stack.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'duban-listener' and datname = current_database()`,
    );
    let event = await stream.next();
    while (event && event.name !== 'resync') event = await stream.next();
    expect(event?.name).toBe('resync');
    stream.leave();
  });
});

test('an API that stops ends its streams at once', async () => {
  const short = await aStack();
  const stream = await EventStream.open(await short.as({}));
  const ended = stream.next();
  await short.stop();
  expect(await ended).toBeNull();
});
