import { DEFAULT_PACK } from '@duban/domain';
import { holdPhase } from '@duban/persistence';
import type { ListedTask } from '../../api/support/a-plan.js';
import { clockTo, importPlan, PLAN_TEXT } from '../../api/support/a-plan.js';
import type { TestStack } from '../../api/support/a-stack.js';
import type { Answer } from '../../api/support/client.js';
import { aPerson } from '../../api/support/people.js';
import { urge } from './a-digest.js';
import type { Period } from './a-period.js';
import { aPeriod } from './a-period.js';

/** Where things are in a house in which every page has something to show. */
export interface FullHouse {
  readonly planId: string;
  readonly draftId: string;
  readonly task: ListedTask;
  /** A task with a report that waits to be reviewed. */
  readonly reported: ListedTask;
  readonly roundId: string;
  readonly evaluationId: string;
  readonly departmentId: string;
}

/** Who looks at pages: a department, the two offices, the administrator and the auditor, somebody on their first day, and nobody. */
export const VIEWERS = ['housing', 'supervisor', 'evaluator', 'admin', 'auditor', 'newcomer', 'nobody'] as const;

interface Waiting {
  readonly id: string;
  readonly version: number;
  readonly departmentName: string;
}

const REPORTED = { progress: 30, summary: '完成管网改造6公里，其余标段已进场施工' };

/** An issued plan in its first period with late, answered and returned work, a draft in review, an evaluation with its result, notices, and two versions of the rules. */
export async function aFullHouse(stack: TestStack): Promise<FullHouse> {
  const period = await aPeriod(stack);
  await everybody(stack);
  const roundId = await work(stack, period);
  const draft = await importPlan(period.supervisor, PLAN_TEXT.replace('云中市城市更新', '云中市绿色低碳'));
  await urge(stack, { login: 'housing', department: '市住建局', at: '2026-03-04T01:30:00Z' });
  const administrator = await stack.signedIn('admin');
  const lights = { ...DEFAULT_PACK.lights, yellowFrom: 8 };
  done(await administrator.post('/rule-packs', { ...DEFAULT_PACK, version: 2, lights }));
  const departmentId = period.city['市住建局']!;
  const evaluationId = await anEvaluation(stack, period, departmentId);
  const { planId, tasks } = period.plan;
  const [task, reported] = [tasks[0]!, tasks[2]!];
  return { planId, draftId: draft.body.id, task, reported, roundId, evaluationId, departmentId };
}

async function everybody({ query }: TestStack): Promise<void> {
  await aPerson(query, { login: 'evaluator', name: '吴考核', department: '市考核办', role: 'evaluation' });
  await aPerson(query, { login: 'admin', name: '郑管理', department: '云中市人民政府', role: 'administrator' });
  await aPerson(query, { login: 'auditor', name: '冯审计', department: '云中市人民政府', role: 'auditor' });
  await aPerson(query, { login: 'newcomer', name: '陈新', isPasswordTemporary: true });
}

/** A contribution, a report that waits, and one that was returned; answers the round of the reports. */
async function work(stack: TestStack, period: Period): Promise<string> {
  const finance = await stack.signedIn('finance');
  const given = (await period.owed('finance', 'contribution')).find(
    ({ taskId }) => taskId === period.plan.tasks[0]!.id,
  )!;
  done(await finance.post(`/obligations/${given.id}/submission`, { summary: '已拨付资金300万元' }));
  const [report] = await period.owed('housing', 'report');
  for (const login of ['water', 'school']) {
    const client = await stack.signedIn(login);
    const [own] = await period.owed(login, 'report');
    done(await client.post(`/obligations/${own!.id}/submission`, REPORTED));
  }
  const waiting = await period.supervisor.get<{ items: Waiting[] }>('/queues/to-review');
  const { id, version } = waiting.body.items.find(({ departmentName }) => departmentName === '市教育局')!;
  const said = { reason: '请补充佐证材料' };
  done(await period.supervisor.post(`/submissions/${id}/return`, said, { ifMatch: version }));
  return report!.roundId;
}

/** An evaluation led to its result, with an appeal against it. */
async function anEvaluation(stack: TestStack, { plan }: Period, departmentId: string): Promise<string> {
  const evaluator = await stack.signedIn('evaluator');
  const { id } = done(await evaluator.post<{ id: string }>('/evaluations', { planId: plan.planId, year: 2026 }));
  for (const phase of ['freeze', 'self-review', 'verification', 'notice'] as const) {
    const { body } = await evaluator.get<{ phases: { phase: string; endsAt: string }[] }>(`/evaluations/${id}`);
    const { endsAt } = body.phases.find((one) => one.phase === phase)!;
    await clockTo(stack, new Date(Date.parse(endsAt) + 1_000).toISOString());
    await holdPhase(stack.unitOfWork, id, phase);
  }
  const housing = await stack.signedIn('housing');
  done(await housing.post(`/evaluations/${id}/appeals`, { departmentId, position: 1, reason: '材料已按时报送' }));
  return id;
}

function done<T>({ status, body }: Answer<T>): T {
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
}
