import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey } from '../reading/index.js';
import type { PlanFacts } from './plan.store.js';
import { PLAN_COLUMNS } from './plan.store.js';

/** A plan with what a list shows of it. */
export interface PlanSummary extends PlanFacts {
  readonly departmentName: string;
  readonly taskCount: number;
}

const SUMMARY = `select ${PLAN_COLUMNS}, d.name as "departmentName",
  (select count(*) from task t where t.plan_id = p.id and t.state <> 'dropped')::integer as "taskCount"
  from plan p join department d on d.id = p.department_id`;

// A department meets a plan through its issued tasks; drafts are the office's own.
const SEEN = `((p.department_id = any($1::uuid[]) or $1::uuid[] is null) or (p.state in ('issued', 'closed') and exists (
  select 1 from task t join task_assignment a on a.task_id = t.id
  where t.plan_id = p.id and t.state not in ('draft', 'dropped') and a.department_id = any($2::uuid[]))))`;

/** The plan as this person sees it, or null. */
export async function readPlan(reading: Reading, id: string, viewer: Viewer): Promise<PlanSummary | null> {
  const [plan] = await reading.query<PlanSummary>(`${SUMMARY} where ${SEEN} and p.id = $3`, [
    viewer.overseenIds,
    viewer.departmentIds,
    id,
  ]);
  return plan ?? null;
}

/** The plans this person sees, newest first; sort key: creation instant, id. */
export async function listPlans(
  reading: Reading,
  viewer: Viewer,
  filter: PageRequest & { search: string | null; state: string | null },
): Promise<PlanSummary[]> {
  return reading.query<PlanSummary>(
    `${SUMMARY} where ${SEEN}
       and ($3::text is null or position(lower($3) in lower(p.title)) > 0) and ($4::text is null or p.state = $4)
       and ($5::float8 is null or (p.created_at, p.id) < (to_timestamp($5::float8 / 1000), $6::uuid))
     order by p.created_at desc, p.id desc limit $7`,
    [
      viewer.overseenIds,
      viewer.departmentIds,
      filter.search,
      filter.state,
      afterKey(filter, 0),
      afterKey(filter, 1),
      filter.limit,
    ],
  );
}
