import { reconcile } from '@duban/persistence';
import { expect, test } from '@jest/globals';
import type { Scene } from '../workflows/support/scene.js';
import { aScene, stepLog } from '../workflows/support/scene.js';
import type { Stage } from '../workflows/support/stage.js';
import { aStage } from '../workflows/support/stage.js';
import { until } from '../workflows/support/until.js';
import { Gate } from './gate.js';
import { aWorkerProcess } from './worker-process.js';

const LEADS = Array.from({ length: 40 }, (_, index) => `第${String(index + 1)}局`);

function manyReports(stage: Stage): Promise<Scene> {
  // 40 departments lead 30 tasks each: 1,200 reports share one due instant, which are three batches.
  const tasks = LEADS.flatMap((lead) =>
    Array.from({ length: 30 }, (_, index) => ({ title: `${lead}事项${String(index + 1)}`, lead })),
  );
  return aScene(stage, { tasks, issuedAt: '2026-03-02 09:00', until: '2026-03-31' });
}

function aReport(stage: Stage): Promise<Scene> {
  return aScene(stage, {
    tasks: [{ title: '老旧小区改造', lead: '市住建局' }],
    issuedAt: '2026-03-02 09:00',
    until: '2026-03-31',
  });
}

async function count(stage: Stage, table: string): Promise<number> {
  const [row] = await stage.unitOfWork.run((tx) =>
    tx.query<{ count: number }>(`select count(*)::int as count from ${table}`),
  );
  return row?.count ?? -1;
}

test('a worker killed in the middle of a storm loses no step and repeats none; another goes on within 15 seconds', async () => {
  const stage = await aStage('2026-03-17 12:00');
  await manyReports(stage);
  const first = await aWorkerProcess(stage);
  await stage.settled();
  const killed = Date.now();
  await Promise.all([
    stage.jumpTo('2026-03-18 09:00'),
    // The first batch's steps are in the record, the rest is not: the process dies there and then.
    until('the storm has begun', async () => (await count(stage, 'step')) > 0).then(() => first.kill9()),
  ]);
  await aWorkerProcess(stage);
  await stage.settled();
  expect(Date.now() - killed).toBeLessThan(15_000);
  expect(await count(stage, 'step')).toBe(1200);
  expect(await count(stage, 'notice')).toBe(1200);
});

test('two workers share the work and still write one notice for each step and recipient', async () => {
  const stage = await aStage('2026-03-17 12:00');
  await manyReports(stage);
  await Promise.all([stage.worker(), stage.worker()]);
  await stage.to('2026-03-18 09:00');
  expect(await count(stage, 'notice')).toBe(1200);
  expect(
    await count(
      stage,
      `(select obligation_id, recipient_id from notice group by 1, 2 having count(*) > 1)`.concat(' twice'),
    ),
  ).toBe(0);
});

test('when all workflows are lost, reconcile rebuilds them from the record and says so', async () => {
  const stage = await aStage('2026-03-02 09:00');
  const scene = await aReport(stage);
  const worker = await stage.worker();
  await stage.to('2026-03-18 10:00');
  const client = await stage.client();
  for await (const { workflowId } of client.workflow.list({ query: 'ExecutionStatus = "Running"' }))
    await client.workflow.getHandle(workflowId).terminate('lost');
  worker.stop();
  await worker.ended;
  await stage.worker();
  await until('the loss was noticed', async () => (await count(stage, 'repair')) > 0);
  await stage.to('2026-03-20 10:00');
  expect((await stepLog(stage, scene)).at(-1)).toBe(
    '2026-03-20 09:00 remind 市住建局 report 2026-03 → 市住建局/handler',
  );
  const repairs = await stage.unitOfWork.run((tx) =>
    tx.query<{ reason: string }>('select distinct reason from repair'),
  );
  expect(repairs).toEqual([{ reason: 'no live workflow' }]);
});

test('a reconcile run on a sound system repairs nothing', async () => {
  const stage = await aStage('2026-03-02 09:00');
  await aReport(stage);
  await stage.worker();
  await stage.to('2026-03-18 10:00');
  const everyone = (ids: readonly string[]) => Promise.resolve(new Set(ids));
  expect(await reconcile(stage.unitOfWork, everyone)).toEqual([]);
});

test('what is written while Temporal is down is kept with the reason, and driven when it is back', async () => {
  const stage = await aStage('2026-03-17 12:00');
  const away = new Gate(stage.address);
  const scene = await aReport(stage);
  const address = await away.open();
  await stage.worker({ address });
  await stage.settled();
  await away.close();
  await stage.unitOfWork.run((tx) => {
    tx.outbox.announce({ workflow: 'supervisePlan', subjectId: scene.planId });
    return Promise.resolve();
  });
  await until(
    'the outage is written beside what waits',
    async () => (await count(stage, 'outbox where last_error is not null')) === 1,
  );
  await away.open();
  await stage.settled();
  expect(await count(stage, 'outbox')).toBe(0);
});
