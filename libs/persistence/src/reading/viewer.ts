/**
 * What a person may see (domain.md, "People and permission"): the tasks of the own departments once they are issued,
 * and every plan of the departments that the person's office oversees; null = of every department.
 */
export interface Viewer {
  readonly departmentIds: readonly string[];
  readonly overseenIds: readonly string[] | null;
}

/** SQL condition that the plan `p` is overseen, the overseen departments being the numbered parameter. */
export function overseenPlan(parameter: number): string {
  const ids = `$${String(parameter)}::uuid[]`;
  return `(${ids} is null or p.department_id = any(${ids}))`;
}

/** SQL condition that one of the own departments, the numbered parameter, has a part in the task `t`, and that it is issued. */
export function partInTask(own: number): string {
  return `(t.state not in ('draft', 'dropped') and exists (
    select 1 from task_assignment va where va.task_id = t.id and va.department_id = any($${String(own)}::uuid[])))`;
}

/** SQL condition that the task `t` of plan `p` is seen: parameters of the own and of the overseen departments. */
export function visibleTask(own: number, overseen: number): string {
  return `(${overseenPlan(overseen)} or ${partInTask(own)})`;
}
