import { expect, test } from '@jest/globals';
import { answers, aScene, stepLog } from './support/scene.js';
import { aStage } from './support/stage.js';

const task = { title: '老旧小区改造', lead: '市住建局' };
const LEAD = '市住建局/handler';
const BOSS = '市住建局/principal';
const OFFICE = '市政府办公室/supervision';

test('a round reminds, falls due, urges, warns a second time and drafts a criticism; the second silent month proposes an interview', async () => {
  const stage = await aStage('2026-03-02 09:00');
  const scene = await aScene(stage, { tasks: [task], issuedAt: '2026-03-02 09:00', until: '2026-04-30' });
  await stage.worker();
  await stage.to('2026-05-15 12:00');
  expect(await stepLog(stage, scene)).toEqual([
    `2026-03-18 09:00 remind ${task.lead} report 2026-03 → ${LEAD}`,
    `2026-03-20 09:00 remind ${task.lead} report 2026-03 → ${LEAD}`,
    `2026-03-24 09:00 remind ${task.lead} report 2026-03 → ${LEAD}, ${BOSS}`,
    `2026-03-25 17:30 due ${task.lead} report 2026-03`,
    `2026-03-26 09:00 urge ${task.lead} report 2026-03 → ${LEAD}, 市政府办公室/leader`,
    `2026-03-30 09:00 second-notice ${task.lead} report 2026-03 → ${LEAD}, ${BOSS}`,
    `2026-04-02 09:00 draft-criticism ${task.lead} report 2026-03 → ${OFFICE}`,
    `2026-04-02 09:00 propose-interview ${task.lead} report 2026-03 (inapplicable)`,
    `2026-04-17 09:00 remind ${task.lead} report 2026-04 → ${LEAD}`,
    `2026-04-21 09:00 remind ${task.lead} report 2026-04 → ${LEAD}`,
    `2026-04-23 09:00 remind ${task.lead} report 2026-04 → ${LEAD}, ${BOSS}`,
    `2026-04-24 17:30 due ${task.lead} report 2026-04`,
    `2026-04-27 09:00 urge ${task.lead} report 2026-04 → ${LEAD}, 市政府办公室/leader`,
    `2026-04-29 09:00 second-notice ${task.lead} report 2026-04 → ${LEAD}, ${BOSS}`,
    `2026-05-07 09:00 draft-criticism ${task.lead} report 2026-04 → ${OFFICE}`,
    `2026-05-07 09:00 propose-interview ${task.lead} report 2026-04 → ${OFFICE}`,
  ]);
});

test('an answered report is reminded of no more, and a round without open reports closes', async () => {
  const stage = await aStage('2026-03-02 09:00');
  const scene = await aScene(stage, { tasks: [task], issuedAt: '2026-03-02 09:00', until: '2026-03-31' });
  await stage.worker();
  await stage.to('2026-03-19 10:00');
  expect(await answers(stage, scene, { department: task.lead, kind: 'report', period: '2026-03' })).toBe(1);
  await stage.to('2026-04-10 12:00');
  expect(await stepLog(stage, scene)).toEqual([`2026-03-18 09:00 remind ${task.lead} report 2026-03 → ${LEAD}`]);
  const rounds = await stage.unitOfWork.run((tx) => tx.query('select kind, state from round order by kind'));
  expect(rounds).toEqual([
    { kind: 'contribution', state: 'closed' },
    { kind: 'report', state: 'closed' },
  ]);
});

test('a department with nobody in it is answered for by the supervision office, and one without a liaison by its leader', async () => {
  const stage = await aStage('2026-03-16 09:00');
  const scene = await aScene(stage, {
    tasks: [{ title: '清理违建', lead: '市城管局', support: ['市数据局'] }],
    issuedAt: '2026-03-02 09:00',
    until: '2026-03-31',
    people: { 市城管局: [], 市数据局: ['leader'] },
  });
  await stage.worker();
  await stage.to('2026-03-18 10:00');
  expect(await stepLog(stage, scene)).toEqual([
    '2026-03-13 09:00 remind 市数据局 contribution 2026-03 → 市数据局/leader',
    '2026-03-17 09:00 remind 市数据局 contribution 2026-03 → 市数据局/leader',
    `2026-03-18 09:00 remind 市城管局 report 2026-03 → ${OFFICE}`,
  ]);
});

test('after an outage the steps that were missed collapse into the last one, and the unit hears once', async () => {
  const stage = await aStage('2026-03-02 09:00');
  const scene = await aScene(stage, { tasks: [task], issuedAt: '2026-03-02 09:00', until: '2026-03-31' });
  const worker = await stage.worker();
  await stage.to('2026-03-11 12:00');
  worker.stop();
  await worker.ended;
  await stage.jumpTo('2026-03-26 10:00');
  await stage.worker();
  await stage.settled();
  expect(await stepLog(stage, scene)).toEqual([
    `2026-03-18 09:00 remind ${task.lead} report 2026-03 (collapsed)`,
    `2026-03-20 09:00 remind ${task.lead} report 2026-03 (collapsed)`,
    `2026-03-24 09:00 remind ${task.lead} report 2026-03 (collapsed)`,
    `2026-03-25 17:30 due ${task.lead} report 2026-03 (collapsed)`,
    `2026-03-26 09:00 urge ${task.lead} report 2026-03 → ${LEAD}, 市政府办公室/leader`,
  ]);
});
