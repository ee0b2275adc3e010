import type { Query } from '../core/unit-of-work.js';

/** The tasks, at most 100, whose facts are not what the record itself tells; none in a sound record. */
export async function strayTaskFacts(query: Query): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `select coalesce(f.task_id, r.task_id) as id from task_facts f full join recorded_task_facts r on r.task_id = f.task_id
     where to_jsonb(f) is distinct from to_jsonb(r) limit 100`,
  );
  return rows.map(({ id }) => id);
}
