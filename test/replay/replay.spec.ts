import { workflowBundle } from '@duban/worker';
import { WORKFLOW_NAMES } from '@duban/workflows';
import { Worker } from '@temporalio/worker';
import { expect, test } from '@jest/globals';
import { individualReport } from '../workflows/support/individual-report.js';
import { answers, aScene } from '../workflows/support/scene.js';
import { aStage } from '../workflows/support/stage.js';
import { until } from '../workflows/support/until.js';
import type { NamedHistory } from './histories.js';
import { goldenHistories, keepAsGolden, livedHistories, replayable } from './histories.js';

/** The workflows whose replay fails, with the reason. */
async function failures(histories: readonly NamedHistory[]): Promise<string[]> {
  const failed: string[] = [];
  const workflowBundleNow = await workflowBundle();
  const results = Worker.runReplayHistories({ workflowBundle: workflowBundleNow }, histories.map(replayable));
  for await (const { workflowId, error } of results) if (error) failed.push(`${workflowId}: ${error.message}`);
  return failed;
}

test('there is a stored history of every workflow', () => {
  expect(
    goldenHistories()
      .map(({ workflow }) => workflow)
      .sort(),
  ).toEqual([...WORKFLOW_NAMES].sort());
});

// Also the guard of the root dependency "protobufjs": with a second copy of it every replay dies with "type must be a Type".
test('every stored history replays with the workflows of today', async () => {
  expect(await failures(goldenHistories())).toEqual([]);
});

test('a history in which another activity was asked for does not replay', async () => {
  const altered = goldenHistories().filter(({ workflow }) => workflow === 'runRound');
  for (const { history } of altered)
    for (const event of history.events)
      if (event.activityTaskScheduledEventAttributes)
        event.activityTaskScheduledEventAttributes.activityType.name = 'advancePlan';
  const failed = await failures(altered);
  expect(failed).toHaveLength(1);
  expect(failed[0]).toContain('Nondeterminism');
});

// DUBAN_RECORD_HISTORIES=1 stores what is lived here as the golden histories; do so only together with a named patch.
test('what is lived today replays', async () => {
  const stage = await aStage('2026-12-17 16:00');
  const tasks = [{ title: '老旧小区改造', lead: '市住建局' }];
  const scene = await aScene(stage, { tasks, issuedAt: '2026-12-01 09:00', until: '2026-12-31' });
  await stage.worker();
  await individualReport(stage, scene, { title: '老旧小区改造', department: '市住建局', dueOn: '2026-12-21' });
  await stage.to('2026-12-18 15:00');
  await answers(stage, scene, { department: '市住建局', kind: 'report', period: '2026-12' });
  await stage.to('2027-02-20 12:00');
  await stage.unitOfWork.run(async (tx) => {
    const [row] = await tx.query<{ id: string }>('update evaluation set published_at = $1 returning id', [
      new Date(tx.now),
    ]);
    tx.outbox.announce({ workflow: 'evaluateYear', subjectId: row?.id ?? '' });
  });
  await stage.settled();
  const client = await stage.client();
  const kinds = async () => new Set((await livedHistories(client)).map(({ workflow }) => workflow)).size;
  await until('the server lists every workflow', async () => (await kinds()) === WORKFLOW_NAMES.length);
  const lived = await livedHistories(client);
  expect(await failures(lived)).toEqual([]);
  if (process.env['DUBAN_RECORD_HISTORIES'] !== undefined) keepAsGolden(lived);
});
