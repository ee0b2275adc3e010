import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { awaitPublication, holdPhase } from '@duban/persistence';
import type { DatedPhase } from '@duban/persistence';
import type { City, IssuedPlan, Problem } from './support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from './support/a-plan.js';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';

interface Evaluation {
  readonly id: string;
  readonly phase: string;
  readonly phases: { phase: string; endsAt: string }[];
  readonly publishedBy: string | null;
  readonly units: { departmentId: string; departmentName: string; score: number; rank: number | null }[];
}
interface UnitLedger {
  readonly waterfall: { factor: string; from: number; to: number }[];
  readonly tasks: {
    total: number;
    base: number;
    result: number;
    timeliness: number;
    quality: number;
    deduction: number;
  }[];
  readonly may: string[];
  readonly score: number;
  readonly selfReview: string | null;
  readonly verifiedAt: string | null;
  readonly lines: {
    position: number;
    rule: string;
    rulePackVersion: number;
    event: string;
    eventKind: string;
    points: number;
    total: number;
    state: string;
    appeal: { id: string; state: string } | null;
  }[];
}

interface Waiting {
  readonly phase: string;
  readonly waitsFor: string;
  readonly units: { departmentName: string; what: string }[];
  readonly appeals: { id: string }[];
  readonly may: string[];
}

// One evaluation goes through its phases in these tests, in order; the engine's activities are called as its workflow would.
let stack: TestStack;
let city: City;
let plan: IssuedPlan;
let evaluationId: string;
let appealId: string;
const who: Record<string, Client> = {};
beforeAll(async () => {
  stack = await aStack();
  city = await aCity(stack);
  who['supervisor'] = await stack.as({ department: '市政府督查室', role: 'supervision' });
  who['leader'] = await stack.as({ name: '周主任', department: '市政府督查室', role: 'leader' });
  who['evaluator'] = await stack.as({ department: '市考核办', role: 'evaluation' });
  who['housing'] = await stack.as({ department: '市住建局', role: 'handler' });
  who['finance'] = await stack.as({ department: '市财政局', role: 'handler' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(who['supervisor'], city);
});
afterAll(() => stack.stop());

const as = (name: string) => who[name]!;
const read = async (name = 'evaluator') => (await as(name).get<Evaluation>(`/evaluations/${evaluationId}`)).body;
const unit = async (name: string, department = '市住建局') =>
  as(name).get<UnitLedger>(`/evaluations/${evaluationId}/units/${city[department]!}`);
const sumOf = ({ lines }: UnitLedger) =>
  Math.round(lines.reduce((sum, { points }) => sum + points, 0) * 10_000) / 10_000;

/** Lets a phase end on its own date. */
async function end(phase: DatedPhase): Promise<void> {
  const { endsAt } = (await read()).phases.find((one) => one.phase === phase)!;
  await clockTo(stack, new Date(Date.parse(endsAt) + 1_000).toISOString());
  await holdPhase(stack.unitOfWork, evaluationId, phase);
}

test('the evaluation office starts it once, for a year in which the plan is supervised', async () => {
  const body = { planId: plan.planId, year: 2026 };
  expect((await as('housing').post('/evaluations', body)).status).toBe(403);
  const started = await as('evaluator').post<Evaluation>('/evaluations', body);
  expect([started.status, started.body.phase]).toEqual([201, 'planned']);
  evaluationId = started.body.id;
  const again = await as('evaluator').post<Problem>('/evaluations', body);
  expect([again.status, again.body.code]).toEqual([409, 'evaluation.exists']);
  const other = await as('evaluator').post<Problem>('/evaluations', { ...body, year: 2031 });
  expect([other.status, other.body.code]).toEqual([422, 'evaluation.year-out-of-span']);
  const told = await stack.query(`select 1 from outbox where workflow_id = $1`, [`evaluateYear/${evaluationId}`]);
  expect(told).toHaveLength(1);
});

test('after the freeze a unit files its own view, which meets what it owes, and sees only itself', async () => {
  const early = await as('housing').post<Problem>(`/evaluations/${evaluationId}/self-reviews`, { text: '总体良好' });
  expect(early.status).toBe(404);
  await end('freeze');
  const filed = await as('housing').post<UnitLedger>(`/evaluations/${evaluationId}/self-reviews`, { text: '总体良好' });
  expect([filed.status, filed.body.selfReview]).toEqual([201, '总体良好']);
  const [duty] = await stack.query<{ state: string }>(
    `select state from obligation where kind = 'self-review' and department_id = $1`,
    [city['市住建局']],
  );
  expect(duty?.state).toBe('met');
  const again = await as('housing').post<UnitLedger>(`/evaluations/${evaluationId}/self-reviews`, {
    text: '补充：管网完成',
  });
  expect(again.body.selfReview).toBe('补充：管网完成');
  expect((await read('housing')).units.map(({ departmentName, rank }) => [departmentName, rank])).toEqual([
    ['市住建局', null],
  ]);
  expect((await unit('finance')).status).toBe(404);
  const foreign = { departmentId: city['市住建局'], text: '代写' };
  expect((await as('finance').post(`/evaluations/${evaluationId}/self-reviews`, foreign)).status).toBe(404);
});

test('the office verifies each unit in that phase alone, and so meets its own duty', async () => {
  const path = `/evaluations/${evaluationId}/units/${city['市住建局']!}/verify`;
  const early = await as('evaluator').post<Problem>(path);
  expect([early.status, early.body.code]).toEqual([409, 'evaluation.wrong-phase']);
  const seen = (await as('evaluator').get<Waiting>(`/evaluations/${evaluationId}/waiting`)).body;
  expect([seen.waitsFor, seen.units.length, seen.units.every(({ what }) => what === 'self-review')]).toEqual([
    'units',
    5,
    true,
  ]);
  await end('self-review');
  expect((await as('housing').post(path)).status).toBe(403);
  expect((await as('evaluator').post<UnitLedger>(path)).body.verifiedAt).not.toBeNull();
  const duties = await stack.query<{ state: string; count: number }>(
    `select state, count(*)::int as count from obligation where kind = 'verification' group by state order by state`,
  );
  expect(duties).toEqual([
    { state: 'met', count: 1 },
    { state: 'open', count: 5 },
  ]);
});

test('every point names its event, rule and version, and the lines sum up to the score', async () => {
  await end('verification');
  const { body } = await unit('housing');
  expect(body.lines.length).toBeGreaterThan(2);
  expect(
    body.lines.every(({ rule, rulePackVersion, event }) => rule !== '' && rulePackVersion === 1 && event !== ''),
  ).toBe(true);
  expect(sumOf(body)).toBe(body.score);
});

test('the waterfall, the running totals and the tasks all lead to the same score, to the last digit', async () => {
  const { body } = await unit('housing');
  expect(body.waterfall[0]).toMatchObject({ factor: 'base', from: 0, to: 100 });
  expect(body.waterfall.slice(1).map(({ from }) => from)).toEqual(body.waterfall.slice(0, -1).map(({ to }) => to));
  expect([body.waterfall.at(-1)?.to, body.lines.at(-1)?.total]).toEqual([body.score, body.score]);
  const inUnits = (points: number) => Math.round(points * 10_000);
  expect(body.tasks.reduce((sum, { total }) => sum + inUnits(total), 0)).toBe(inUnits(body.score));
  for (const { total, base, result, timeliness, quality, deduction } of body.tasks)
    expect([base, result, timeliness, quality, deduction].reduce((sum, one) => sum + inUnits(one), 0)).toBe(
      inUnits(total),
    );
});

test('a unit appeals once against a line of its own', async () => {
  await end('notice');
  const path = `/evaluations/${evaluationId}/appeals`;
  const line = (await unit('housing')).body.lines.find(({ points }) => points < 0)!;
  const raised = await as('housing').post<{ id: string }>(path, { position: line.position, reason: '材料已按时报送' });
  expect(raised.status).toBe(201);
  appealId = raised.body.id;
  const { body } = await as('evaluator').get<Waiting>(`/evaluations/${evaluationId}/waiting`);
  expect([body.phase, body.waitsFor, body.appeals.map(({ id }) => id)]).toEqual(['appeal', 'units', [appealId]]);
  expect((await as('housing').get<Waiting>(`/evaluations/${evaluationId}/waiting`)).body.may).toContain(
    'evaluation.appeal',
  );
  expect((await as('finance').get<Waiting>(`/evaluations/${evaluationId}/waiting`)).body.appeals).toEqual([]);
  const twice = await as('housing').post<Problem>(path, { position: line.position, reason: '再次申诉' });
  expect([twice.status, twice.body.code]).toEqual([409, 'appeal.exists']);
  const unknown = await as('housing').post<Problem>(path, { position: 9_999, reason: '没有这一条' });
  expect([unknown.status, unknown.body.code]).toEqual([404, 'appeal.line-unknown']);
});

test('an appeal is decided by someone who did not verify; an upheld one takes its line back and the sum stays the score', async () => {
  await end('appeal');
  const path = `/evaluations/${evaluationId}/appeals/${appealId}/decide`;
  const verdict = { upheld: true, reason: '查实已报送' };
  const can = async (name: string) => (await as(name).get<Waiting>(`/evaluations/${evaluationId}/waiting`)).body.may;
  expect(await can('evaluator')).not.toContain('evaluation.decide');
  expect(await can('leader')).toContain('evaluation.decide');
  const scorer = await as('evaluator').post<Problem>(path, verdict);
  expect([scorer.status, scorer.body.code]).toEqual([403, 'appeal.decided-by-scorer']);
  const before = (await unit('leader')).body;
  expect((await as('leader').post(path, verdict)).status).toBe(200);
  const after = (await unit('leader')).body;
  expect(after.score).toBeGreaterThan(before.score);
  expect(sumOf(after)).toBe(after.score);
  expect(after.lines.find(({ appeal }) => appeal?.id === appealId)).toMatchObject({
    state: 'waived',
    appeal: { state: 'upheld' },
  });
  const again = await as('leader').post<Problem>(path, verdict);
  expect([again.status, again.body.code]).toEqual([409, 'appeal.decided']);
});

test('only a leader publishes, under their name, and then every unit sees the whole table and the ledger', async () => {
  await end('decision');
  const path = `/evaluations/${evaluationId}/publish`;
  expect((await as('evaluator').post(path)).status).toBe(403);
  expect((await as('housing').post(path)).status).toBe(403);
  expect((await as('leader').post<Evaluation>(path)).body.publishedBy).toBe('周主任');
  await awaitPublication(stack.unitOfWork, evaluationId);
  const seen = await read('housing');
  expect([seen.phase, seen.units.length]).toEqual(['published', 6]);
  expect(seen.units.map(({ rank }) => rank)).toEqual(
    [...seen.units.map(({ rank }) => rank)].sort((a, b) => (a ?? 99) - (b ?? 99)),
  );
  const response = await fetch(`${stack.url}/plans/${plan.planId}/ledger.xlsx`, {
    headers: { cookie: as('housing').cookie },
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['督办台账', '考核得分', '得分明细']);
  expect(workbook.worksheets[1]?.rowCount).toBe(7);
});
