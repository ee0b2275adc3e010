import type { ApiClient } from './api-client.js';
import type { PlanView, ReviewView, SubmissionView, TaskView, UnitView } from './views.js';

/** A plan document as it lies on somebody's desk. */
export interface PlanDocument {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Uploads the document as a draft. */
export function importPlan(
  supervisor: ApiClient,
  document: PlanDocument,
  supervised: { from: string; until: string },
): Promise<PlanView> {
  return supervisor.upload<PlanView>('/plans', () => {
    const form = new FormData();
    form.set('file', new File([document.bytes], document.name, { type: 'text/plain' }));
    form.set('supervisedFrom', supervised.from);
    form.set('supervisedUntil', supervised.until);
    return form;
  });
}

/** Gives every task that the text assigns to nobody a lead, in turn, as a reviewer would; says how many needed one. */
export async function assignTheUnassigned(
  supervisor: ApiClient,
  planId: string,
  departmentIds: readonly string[],
): Promise<number> {
  const tasks = await tasksOf(supervisor, planId);
  const without = tasks.filter((task) => !task.units.some(({ part }) => part === 'lead'));
  for (const [index, task] of without.entries()) {
    const free = departmentIds.filter((id) => !task.units.some(({ departmentId }) => departmentId === id));
    const idsOf = (part: UnitView['part']) =>
      task.units.filter((one) => one.part === part).map((one) => one.departmentId);
    const assignment = {
      lead: free[index % free.length],
      supporters: idsOf('support'),
      implementers: idsOf('implement'),
    };
    await supervisor.put(`/tasks/${task.id}/assignment`, assignment, task.version);
  }
  return without.length;
}

/** Approves and issues the plan, after leaving out with a reason what no task takes up; tasks without a limit go on until the year ends. */
export async function issuePlan(supervisor: ApiClient, planId: string): Promise<void> {
  await leaveOutTheRest(supervisor, planId);
  const draft = await supervisor.get<PlanView>(`/plans/${planId}`);
  await supervisor.post(`/plans/${planId}/approve`, { restIsContinuous: true }, draft.version);
  const approved = await supervisor.get<PlanView>(`/plans/${planId}`);
  await supervisor.post(`/plans/${planId}/issue`, {}, approved.version);
}

/** Leaves out the clauses that sound like a duty but are nobody's, as a reviewer would who has read them. */
async function leaveOutTheRest(supervisor: ApiClient, planId: string): Promise<void> {
  const { plan, faults } = await supervisor.get<ReviewView>(`/plans/${planId}/review?limit=1`);
  if (!faults.some(({ pointer }) => pointer.startsWith('#/clauses/'))) return;
  const everything = { from: 1, to: 10_000_000 };
  const reason = '属总体布局或背景说明，不单独立项。';
  await supervisor.post(`/plans/${planId}/clauses/drop`, { ...everything, reason }, plan.version);
}

/** The tasks that stand in the plan with who has which part. */
export function tasksOf(client: ApiClient, planId: string): Promise<TaskView[]> {
  return client.all<TaskView>(`/plans/${planId}/tasks`);
}

/** Reads what came in: returns reports that say nothing, accepts the rest; answers what was returned. */
export async function review(supervisor: ApiClient, planId: string): Promise<readonly SubmissionView[]> {
  const waiting = await supervisor.all<SubmissionView>(`/queues/to-review?plan=${planId}`);
  const thin = waiting.filter((one) => one.kind === 'report' && one.summary.length < 10);
  for (const one of thin)
    await supervisor.post(
      `/submissions/${one.id}/return`,
      { reason: '内容空泛，没有说明完成情况和佐证材料，请补充后重报。' },
      one.version,
    );
  const good = waiting.filter((one) => !thin.includes(one)).map(({ id }) => id);
  for (let from = 0; from < good.length; from += 500)
    await supervisor.post('/submissions/accept', { ids: good.slice(from, from + 500) });
  return thin;
}
