/**
 * What a person may see (domain.md, "People and permission"): the tasks of the own departments once they are issued,
 * and every plan of the departments that the person's office oversees.
 */
export interface Viewer {
  readonly departmentIds: readonly string[];
  readonly overseenIds: readonly string[];
}

/** SQL condition that the plan `p` is overseen by the viewer, whose overseen departments are the numbered parameter. */
export function overseenPlan(parameter: number): string {
  return `p.department_id = any($${String(parameter)}::uuid[])`;
}

/** SQL condition that the task `t` of plan `p` is seen by the viewer: parameters of the own and of the overseen departments. */
export function visibleTask(own: number, overseen: number): string {
  return `(${overseenPlan(overseen)} or (t.state not in ('draft', 'dropped') and exists (
    select 1 from task_assignment va where va.task_id = t.id and va.department_id = any($${String(own)}::uuid[]))))`;
}
