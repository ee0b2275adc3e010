import type { Reading, Viewer } from '../reading/index.js';

/** Who may know of a plan: the department that keeps it, and those with a part in its issued tasks. */
export interface PlanAudience {
  readonly planId: string;
  readonly departmentId: string;
  readonly partIds: readonly string[];
}

/** The audiences of these plans. */
export function planAudiences(reading: Reading, planIds: readonly string[]): Promise<PlanAudience[]> {
  return reading.query<PlanAudience>(
    `select p.id as "planId", p.department_id as "departmentId",
       array(select distinct a.department_id::text from task t join task_assignment a on a.task_id = t.id
         where t.plan_id = p.id and t.state not in ('draft', 'dropped')) as "partIds"
     from plan p where p.id = any($1::uuid[])`,
    [planIds],
  );
}

/** Whether this viewer may know of the plan: the same rule as for its tasks in lists. */
export function isVisibleTo({ departmentId, partIds }: PlanAudience, { overseenIds, departmentIds }: Viewer): boolean {
  return overseenIds === null || overseenIds.includes(departmentId) || departmentIds.some((id) => partIds.includes(id));
}
