import type { Reading } from '../reading/index.js';

/** A name under which the organisation knows one unit, or several when it names a group. */
export interface UnitName {
  readonly name: string;
  readonly departmentIds: readonly string[];
  readonly isGroup: boolean;
}

/** Every name, alias and group of the organisation, for matching the names in a document. */
export async function unitNames(reading: Reading): Promise<UnitName[]> {
  return reading.query<UnitName>(
    `select name, array[id]::text[] as "departmentIds", false as "isGroup" from department
     union all select alias, array[department_id]::text[], false from department_alias
     union all select g.name, array_agg(m.department_id::text order by d.name), true
       from department_group g join department_group_member m on m.group_id = g.id join department d on d.id = m.department_id group by g.id`,
  );
}

/** Those of the ids that are departments. */
export async function knownDepartments(reading: Reading, ids: readonly string[]): Promise<Set<string>> {
  const rows = await reading.query<{ id: string }>('select id from department where id = any($1::uuid[])', [ids]);
  return new Set(rows.map((row) => row.id));
}

/** The departments that have a part in an issued task of the plan. */
export async function planUnits(reading: Reading, planId: string): Promise<string[]> {
  const rows = await reading.query<{ id: string }>(
    `select distinct a.department_id as id from task_assignment a join task t on t.id = a.task_id
     where t.plan_id = $1 and t.state not in ('draft', 'dropped')`,
    [planId],
  );
  return rows.map(({ id }) => id);
}
