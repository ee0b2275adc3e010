import type { DepartmentKind } from '@duban/domain';
import type { Reading } from '../reading/index.js';

/** A department's place in the tree, with the people who may sign in for it. */
export interface TreePlace {
  readonly id: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly parentId: string | null;
  readonly aliases: readonly string[];
  readonly people: number;
  readonly version: number;
}

/** A group with the departments that belong to it. */
export interface GroupFacts {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** The departments by name, so many at most. */
export function departmentTree(reading: Reading, limit: number): Promise<TreePlace[]> {
  return reading.query<TreePlace>(
    `select d.id, d.name, d.kind, d.parent_id as "parentId", d.version,
       array(select a.alias from department_alias a where a.department_id = d.id order by a.alias) as aliases, coalesce(c.people, 0) as people
     from department d left join (
       select r.department_id, count(distinct r.person_id)::int as people from person_role r join person p on p.id = r.person_id
       where p.disabled_at is null group by r.department_id) c on c.department_id = d.id
     order by d.name, d.id limit $1`,
    [limit],
  );
}

/** The groups by name with their members, so many at most. */
export function listGroups(reading: Reading, limit: number): Promise<GroupFacts[]> {
  return reading.query<GroupFacts>(
    `select g.id, g.name, coalesce((select json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name)
       from department_group_member m join department d on d.id = m.department_id where m.group_id = g.id), '[]') as members
     from department_group g order by g.name, g.id limit $1`,
    [limit],
  );
}
