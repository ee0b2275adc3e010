import type { Audience, Role } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';

/** The people who can be told: by department and role, and in the plan's own department. Disabled people are left out. */
export interface Recipients {
  readonly byDepartment: ReadonlyMap<string, ReadonlyMap<Role, readonly string[]>>;
  /** The plan's department, whose supervision office (督查室) and leader in charge are told. */
  readonly planDepartmentId: string;
}

/** The people of these departments and of the plan's own, in one query; ids in a fixed order. */
export async function recipientsOf(
  tx: Pick<Tx, 'query'>,
  departmentIds: readonly string[],
  planId: string,
): Promise<Recipients> {
  const [plan] = await tx.query<{ department_id: string }>('select department_id from plan where id = $1', [planId]);
  if (!plan) throw new Error(`plan ${planId} is not in the record`);
  const rows = await tx.query<{ department_id: string; role: Role; person_id: string }>(
    `select r.department_id, r.role, r.person_id from person_role r join person p on p.id = r.person_id
     where r.department_id = any($1::uuid[]) and p.disabled_at is null order by r.department_id, r.role, r.person_id`,
    [[...departmentIds, plan.department_id]],
  );
  const byDepartment = new Map<string, Map<Role, string[]>>();
  for (const { department_id, role, person_id } of rows) {
    const roles = byDepartment.get(department_id) ?? new Map<Role, string[]>();
    byDepartment.set(department_id, roles.set(role, [...(roles.get(role) ?? []), person_id]));
  }
  return { byDepartment, planDepartmentId: plan.department_id };
}

/** Who of the audience is there to be told about what this department owes; empty when nobody holds the role. */
export function audienceOf(recipients: Recipients, departmentId: string, audience: Audience): readonly string[] {
  const people = (id: string, role: Role) => recipients.byDepartment.get(id)?.get(role) ?? [];
  if (audience === 'supervision-office') return people(recipients.planDepartmentId, 'supervision');
  if (audience === 'supervising-leader') return people(recipients.planDepartmentId, 'leader');
  return people(departmentId, audience);
}
