import type { DepartmentKind, Role } from '@duban/domain';
import type { Query } from '../core/unit-of-work.js';

/** A department as it stands, with every name it is known by. */
export interface KnownDepartment {
  readonly id: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly parentId: string | null;
  readonly aliases: readonly string[];
  /** What it is there for, in its own words; empty when nobody said. */
  readonly duties: string;
}

/** A group of departments as it stands. */
export interface KnownGroup {
  readonly id: string;
  readonly name: string;
  readonly memberIds: readonly string[];
}

/** A person as they stand. */
export interface KnownPerson {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly hasPassword: boolean;
  readonly isDisabled: boolean;
  readonly roles: readonly { readonly departmentId: string; readonly role: Role }[];
}

/** The organisation as far as an import has to know it: all departments and groups, the people it names and all administrators. */
export interface KnownOrganisation {
  readonly departments: readonly KnownDepartment[];
  readonly groups: readonly KnownGroup[];
  readonly people: readonly KnownPerson[];
}

const DEPARTMENTS = `
  select d.id, d.name, d.kind, d.parent_id as "parentId", d.duties,
    array(select a.alias from department_alias a where a.department_id = d.id order by a.alias) as aliases
  from department d`;

const GROUPS = `
  select g.id, g.name, array(select m.department_id from department_group_member m where m.group_id = g.id) as "memberIds"
  from department_group g`;

const PERSON = `
  select p.id, p.login, p.name, p.email, p.password_hash is not null as "hasPassword", p.disabled_at is not null as "isDisabled",
    coalesce((select json_agg(json_build_object('departmentId', r.department_id, 'role', r.role)) from person_role r
      where r.person_id = p.id), '[]') as roles
  from person p`;

const PEOPLE = `${PERSON}
  where p.login = any($1::text[]) or exists (select 1 from person_role r where r.person_id = p.id and r.role = 'administrator')`;

/** Reads the organisation for an import that names these logins. */
export async function knownOrganisation(query: Query, logins: readonly string[]): Promise<KnownOrganisation> {
  const departments = await query<KnownDepartment>(DEPARTMENTS);
  const groups = await query<KnownGroup>(GROUPS);
  const people = await query<KnownPerson>(PEOPLE, [logins]);
  return { departments, groups, people };
}

/** Everything that an export writes: all departments, groups and people who may sign in, by name. */
export async function wholeOrganisation(query: Query): Promise<KnownOrganisation> {
  const departments = await query<KnownDepartment>(`${DEPARTMENTS} order by d.name`);
  const groups = await query<KnownGroup>(`${GROUPS} order by g.name`);
  const people = await query<KnownPerson>(`${PERSON} where p.disabled_at is null order by p.login limit 20000`);
  return { departments, groups, people };
}

/** Lets only one import at a time go on; held until the transaction ends. */
export async function lockOrganisation(query: Query): Promise<void> {
  await query('select pg_advisory_xact_lock(4821005)');
}
