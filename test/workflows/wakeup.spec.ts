import { advanceTasks, clockState, UnitOfWork } from '@duban/persistence';
import { expect, test } from '@jest/globals';
import { individualReport } from './support/individual-report.js';
import { aScene } from './support/scene.js';
import { aStage } from './support/stage.js';

/** Announces the subject once more between the look and its end, as a person's write may. */
class Interrupted extends UnitOfWork {
  constructor(
    private readonly inner: UnitOfWork,
    private readonly interrupt: () => Promise<void>,
  ) {
    super(undefined as never);
  }

  override run: UnitOfWork['run'] = (work) =>
    this.inner.run(async (tx) => {
      const query: typeof tx.query = async (sql, parameters) => {
        if (sql.includes('min(next_at)')) await this.interrupt();
        return tx.query(sql, parameters);
      };
      return work({ ...tx, query });
    });
}

test('an announcement made while the engine looks stands: the subject counts as unsettled until it was looked at again', async () => {
  const stage = await aStage('2026-03-16 09:30');
  const scene = await aScene(stage, {
    tasks: [{ title: '老旧小区改造', lead: '市住建局' }],
    issuedAt: '2026-03-02 09:00',
    until: '2026-03-10',
  });
  const taskId = await individualReport(stage, scene, {
    title: '老旧小区改造',
    department: '市住建局',
    dueOn: '2026-03-18',
  });
  await stage.unitOfWork.run((tx) => tx.query('delete from outbox'));
  const again = () =>
    stage.unitOfWork.run((tx) => {
      tx.outbox.announce({ workflow: 'superviseTask', subjectId: taskId });
      return Promise.resolve();
    });
  await advanceTasks(new Interrupted(stage.unitOfWork, again), [taskId]);
  const next = () =>
    stage.unitOfWork.run((tx) =>
      tx.query(`select why, next_at <= $1 as due from wakeup where workflow = 'superviseTask'`, [new Date(tx.now)]),
    );
  expect(await next()).toEqual([{ why: 'announced', due: true }]);
  await advanceTasks(stage.unitOfWork, [taskId]);
  expect(await next()).toEqual([{ why: 'task: next step', due: false }]);
  expect((await stage.unitOfWork.run(clockState)).nextAt).not.toBeNull();
});
