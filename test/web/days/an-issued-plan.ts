import type { Client } from '../../api/support/client.js';
import type { ListedTask, ShownPlan } from '../../api/support/a-plan.js';
import { assign, importPlan, tasksOf } from '../../api/support/a-plan.js';

/** The departments of the organisation by name. */
export async function departmentIds(client: Client): Promise<Record<string, string>> {
  const { body } = await client.get<{ items: { id: string; name: string }[] }>('/organisation/departments', {
    query: { limit: 200 },
  });
  return Object.fromEntries(body.items.map(({ id, name }) => [name, id]));
}

/** Imports, completes, approves and issues a plan as the supervisor, over the API; answers its id and tasks. */
export async function issued(
  supervisor: Client,
  { text, from, until }: { text: string; from: string; until: string },
): Promise<{ planId: string; tasks: ListedTask[] }> {
  const imported = await importPlan(supervisor, text, { supervisedFrom: from, supervisedUntil: until });
  if (imported.status !== 201) throw new Error(JSON.stringify(imported.body));
  const planId = imported.body.id;
  const ids = await departmentIds(supervisor);
  for (const task of await tasksOf(supervisor, planId)) {
    if (task.units.some(({ part }) => part === 'lead')) continue;
    const part = (name: string) =>
      task.units.filter((unit) => unit.part === name).map(({ departmentId }) => departmentId);
    const free = Object.entries(ids).find(
      ([name, id]) => name.endsWith('局') && !task.units.some((unit) => unit.departmentId === id),
    );
    await assign(supervisor, task, { lead: free![1], supporters: part('support'), implementers: part('implement') });
  }
  const version = async () => (await supervisor.get<ShownPlan>(`/plans/${planId}`)).body.version;
  for (const [act, body] of [
    ['approve', { restIsContinuous: true }],
    ['issue', {}],
  ] as const) {
    const answer = await supervisor.post(`/plans/${planId}/${act}`, body, { ifMatch: await version() });
    if (answer.status !== 200) throw new Error(`${act}: ${JSON.stringify(answer.body)}`);
  }
  return { planId, tasks: await tasksOf(supervisor, planId) };
}
