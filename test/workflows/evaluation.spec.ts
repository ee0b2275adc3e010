import { randomUUID } from 'node:crypto';
import { waiveLine } from '@duban/persistence';
import { expect, test } from '@jest/globals';
import { civil } from './support/civil-time.js';
import type { Scene } from './support/scene.js';
import { answers, aScene } from './support/scene.js';
import type { Stage } from './support/stage.js';
import { aStage } from './support/stage.js';

const LEAD = '市住建局';
const SUPPORT = '市财政局';

async function evaluation(stage: Stage) {
  const [row] = await stage.unitOfWork.run((tx) =>
    tx.query<{ id: string; phase: string; frozen_at: Date | null }>('select id, phase, frozen_at from evaluation'),
  );
  if (row === undefined) throw new Error('no evaluation was started');
  return row;
}

function scores(stage: Stage) {
  return stage.unitOfWork.run((tx) =>
    tx.query<{ name: string; score: string; sum: string }>(
      `select d.name, u.score_points as score, sum(l.points) as sum from evaluation_unit u
       join department d on d.id = u.department_id join ledger_line l on l.evaluation_id = u.evaluation_id and l.department_id = u.department_id
       group by d.name, u.score_points order by d.name`,
    ),
  );
}

function lineStates(stage: Stage) {
  return stage.unitOfWork.run((tx) =>
    tx.query('select state, count(*)::int as count from ledger_line group by state order by state'),
  );
}

/** The lead answers in December and its report is accepted; its supporter never answers. */
async function december(stage: Stage): Promise<Scene> {
  const tasks = [{ title: '老旧小区改造', lead: LEAD, support: [SUPPORT] }];
  const scene = await aScene(stage, { tasks, issuedAt: '2026-12-01 09:00', until: '2026-12-31' });
  await stage.worker();
  await stage.to('2026-12-21 10:00');
  await answers(stage, scene, { department: LEAD, kind: 'report', period: '2026-12' });
  await stage.unitOfWork.run((tx) =>
    tx.query(
      `insert into submission (obligation_id, revision, department_id, task_id, progress, summary, actual_on, submitted_by, submitted_at, state)
       select o.id, 1, o.department_id, o.task_id, 100, '已完成', '2026-12-21', r.person_id, $1, 'accepted'
       from obligation o join person_role r on r.department_id = o.department_id and r.role = 'handler' where o.kind = 'report'`,
      [new Date(tx.now)],
    ),
  );
  return scene;
}

test('the annual run freezes, goes through its phases on their days, waits for a person to publish, and its lines add up to the score', async () => {
  const stage = await aStage('2026-12-01 09:00');
  await december(stage);
  await stage.to('2027-01-05 18:00');
  const frozen = await evaluation(stage);
  expect(frozen.phase).toBe('self-review');
  expect(civil(frozen.frozen_at ?? new Date(0))).toBe('2027-01-05 17:30');
  expect(await lineStates(stage)).toEqual([{ state: 'proposed', count: 5 }]);

  await stage.to('2027-01-20 18:00');
  expect((await evaluation(stage)).phase).toBe('verification');
  const duties = await stage.unitOfWork.run((tx) =>
    tx.query(
      `select kind, part, count(*)::int as count from obligation where task_id is null group by 1, 2 order by 1`,
    ),
  );
  expect(duties).toEqual([
    { kind: 'self-review', part: 'unit', count: 2 },
    { kind: 'verification', part: 'office', count: 2 },
  ]);
  await stage.to('2027-01-25 18:00');
  expect((await evaluation(stage)).phase).toBe('notice');
  expect(await lineStates(stage)).toEqual([{ state: 'notified', count: 5 }]);

  await stage.to('2027-03-20 18:00');
  expect((await evaluation(stage)).phase).toBe('publication');
  await stage.unitOfWork.run(async (tx) => {
    await tx.query('update evaluation set published_at = $2 where id = $1', [frozen.id, new Date(tx.now)]);
    tx.outbox.announce({ workflow: 'evaluateYear', subjectId: frozen.id });
  });
  await stage.settled();
  expect((await evaluation(stage)).phase).toBe('published');
  expect(await lineStates(stage)).toEqual([{ state: 'confirmed', count: 5 }]);
  for (const { score, sum } of await scores(stage)) expect(sum).toBe(score);
});

test('an upheld appeal takes its line back and the year is scored again; an undecided one holds the decision open', async () => {
  const stage = await aStage('2026-12-01 09:00');
  const scene = await december(stage);
  await stage.to('2027-01-30 09:00');
  const { id } = await evaluation(stage);
  const unit = scene.departments.get(SUPPORT) ?? '';
  const line = { evaluationId: id, departmentId: unit, position: await unansweredLine(stage, unit) };
  const before = (await scores(stage)).find(({ name }) => name === SUPPORT);
  await stage.unitOfWork.run(async (tx) => {
    const [person] = await tx.query<{ id: string }>('select id from person limit 1');
    await tx.query(
      `insert into appeal (id, evaluation_id, department_id, position, reason, raised_by, raised_at, state) values ($1, $2, $3, $4, '材料已当面送达', $5, $6, 'raised')`,
      [randomUUID(), id, unit, line.position, person?.id, new Date(tx.now)],
    );
  });
  await stage.to('2027-03-20 18:00');
  expect((await evaluation(stage)).phase).toBe('decision');
  await stage.unitOfWork.run(async (tx) => {
    await tx.query(`update appeal set state = 'upheld'`);
    expect(await waiveLine(tx, line)).toBe(-20_000);
    tx.outbox.announce({ workflow: 'evaluateYear', subjectId: id });
  });
  await stage.settled();
  expect((await evaluation(stage)).phase).toBe('publication');
  const after = (await scores(stage)).find(({ name }) => name === SUPPORT);
  expect(Number(after?.score) - Number(before?.score)).toBe(20_000);
  expect(after?.sum).toBe(after?.score);
});

async function unansweredLine(stage: Stage, unit: string): Promise<number> {
  const [row] = await stage.unitOfWork.run((tx) =>
    tx.query<{ position: number }>(
      `select position from ledger_line where department_id = $1 and event = 'unanswered.contribution'`,
      [unit],
    ),
  );
  return row?.position ?? 0;
}
