import type { DepartmentKind, Role } from '@duban/domain';
import type { PageRequest, Reading } from '../reading/index.js';
import { afterKey } from '../reading/index.js';

/** A department as lists and pages show it. */
export interface DepartmentFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly parentId: string | null;
  readonly parentName: string | null;
  readonly aliases: readonly string[];
  readonly groups: readonly string[];
  readonly duties: string;
  readonly version: number;
}

/** A person as lists show them. */
export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly email: string | null;
  readonly isDisabled: boolean;
  readonly isPasswordTemporary: boolean;
  readonly version: number;
  readonly roles: readonly { readonly departmentId: string; readonly departmentName: string; readonly role: Role }[];
}

const DEPARTMENT = `
  select d.id, d.name, d.kind, d.parent_id as "parentId", u.name as "parentName", d.duties, d.version,
    array(select a.alias from department_alias a where a.department_id = d.id order by a.alias) as aliases,
    array(select g.name from department_group g join department_group_member m on m.group_id = g.id
      where m.department_id = d.id order by g.name) as groups
  from department d left join department u on u.id = d.parent_id`;

/** Departments by name, also found by alias or group; sort key: name, id. */
export function listDepartments(
  reading: Reading,
  filter: PageRequest & { search: string | null },
): Promise<DepartmentFacts[]> {
  return reading.query<DepartmentFacts>(
    `${DEPARTMENT}
     where ($1::text is null or position(lower($1) in lower(d.name)) > 0
         or exists (select 1 from department_alias a where a.department_id = d.id and position(lower($1) in lower(a.alias)) > 0)
         or exists (select 1 from department_group g join department_group_member m on m.group_id = g.id
           where m.department_id = d.id and position(lower($1) in lower(g.name)) > 0))
       and ($2::text is null or (d.name, d.id) > ($2, $3::uuid))
     order by d.name, d.id limit $4`,
    [filter.search, afterKey(filter, 0), afterKey(filter, 1), filter.limit],
  );
}

/** One department, or null. */
export async function readDepartment(reading: Reading, id: string): Promise<DepartmentFacts | null> {
  const [department] = await reading.query<DepartmentFacts>(`${DEPARTMENT} where d.id = $1`, [id]);
  return department ?? null;
}

const PERSON = `
  select p.id, p.name, p.login, p.email, p.disabled_at is not null as "isDisabled", p.is_password_temporary as "isPasswordTemporary", p.version,
    coalesce((select json_agg(json_build_object('departmentId', d.id, 'departmentName', d.name, 'role', r.role) order by d.name, r.role)
      from person_role r join department d on d.id = r.department_id where r.person_id = p.id), '[]') as roles
  from person p`;

/** What a list of people is narrowed to; those who may not sign in any more only when told. */
export interface PeopleFilter extends PageRequest {
  readonly search: string | null;
  readonly departmentId: string | null;
  readonly withDisabled: boolean;
}

/** People by name; those of one department when told; sort key: name, id. */
export function listPeople(reading: Reading, filter: PeopleFilter): Promise<PersonFacts[]> {
  return reading.query<PersonFacts>(
    `${PERSON}
     where ($6::boolean or p.disabled_at is null)
       and ($1::text is null or position(lower($1) in lower(p.name)) > 0 or position(lower($1) in p.login) > 0)
       and ($2::uuid is null or exists (select 1 from person_role r where r.person_id = p.id and r.department_id = $2))
       and ($3::text is null or (p.name, p.id) > ($3, $4::uuid))
     order by p.name, p.id limit $5`,
    [filter.search, filter.departmentId, afterKey(filter, 0), afterKey(filter, 1), filter.limit, filter.withDisabled],
  );
}

/** One person, or null. */
export async function readPerson(reading: Reading, id: string): Promise<PersonFacts | null> {
  const [person] = await reading.query<PersonFacts>(`${PERSON} where p.id = $1`, [id]);
  return person ?? null;
}
