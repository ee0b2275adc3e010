import { expect, test } from '@jest/globals';
import { individualReport } from './support/individual-report.js';
import { aScene, stepLog } from './support/scene.js';
import { aStage } from './support/stage.js';

const LEAD = '市住建局';

test('a limit of its own is driven by its task, climbs the same ladder, and the workflow ends when no step is left', async () => {
  const stage = await aStage('2026-03-16 09:30');
  const scene = await aScene(stage, {
    tasks: [{ title: '老旧小区改造', lead: LEAD }],
    issuedAt: '2026-03-02 09:00',
    until: '2026-03-10',
  });
  await stage.worker();
  const taskId = await individualReport(stage, scene, { title: '老旧小区改造', department: LEAD, dueOn: '2026-03-18' });
  await stage.to('2026-03-30 12:00');
  expect((await stepLog(stage, scene)).map((line) => line.replace(/ →.*/, ''))).toEqual([
    `2026-03-17 09:00 remind ${LEAD} report redo`,
    `2026-03-18 17:30 due ${LEAD} report redo`,
    `2026-03-19 09:00 urge ${LEAD} report redo`,
    `2026-03-23 09:00 second-notice ${LEAD} report redo`,
    `2026-03-26 09:00 draft-criticism ${LEAD} report redo`,
    `2026-03-26 09:00 propose-interview ${LEAD} report redo (inapplicable)`,
  ]);
  const handle = (await stage.client()).workflow.getHandle(`superviseTask/${taskId}`);
  await handle.result();
  expect((await handle.describe()).status.name).toBe('COMPLETED');
});
