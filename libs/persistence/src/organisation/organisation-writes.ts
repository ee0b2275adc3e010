import type { Query } from '../core/unit-of-work.js';
import type { KnownDepartment, KnownGroup } from './known-organisation.js';

/** A person to write; the hash is given only for somebody new. */
export interface PersonWrite {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly isPasswordTemporary: boolean;
  readonly roles: readonly { readonly departmentId: string; readonly role: string }[];
}

/** Writes departments, new or changed, with all their aliases; two statements whatever their number. */
export async function saveDepartments(query: Query, departments: readonly KnownDepartment[]): Promise<void> {
  if (departments.length === 0) return;
  // Parents and children may both be new: foreign keys are checked when the statement ends.
  await query(
    `insert into department as d (id, name, kind, parent_id, duties)
     select id, name, kind, "parentId", duties
     from json_to_recordset($1::json) as t(id uuid, name text, kind text, "parentId" uuid, duties text)
     on conflict (id) do update
       set name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id, duties = excluded.duties,
         version = d.version + 1`,
    [JSON.stringify(departments)],
  );
  await query('delete from department_alias where department_id = any($1::uuid[])', [departments.map(({ id }) => id)]);
  const aliases = departments.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias })));
  await query(
    `insert into department_alias (alias, department_id)
     select alias, id from json_to_recordset($1::json) as t(alias text, id uuid)`,
    [JSON.stringify(aliases)],
  );
}

/** Writes groups, new or changed, with all their members. */
export async function saveGroups(query: Query, groups: readonly KnownGroup[]): Promise<void> {
  if (groups.length === 0) return;
  await query(
    `insert into department_group (id, name) select id, name from json_to_recordset($1::json) as t(id uuid, name text)
     on conflict (id) do nothing`,
    [JSON.stringify(groups)],
  );
  await query('delete from department_group_member where group_id = any($1::uuid[])', [groups.map(({ id }) => id)]);
  const members = groups.flatMap(({ id, memberIds }) => memberIds.map((memberId) => ({ id, memberId })));
  await query(
    `insert into department_group_member (group_id, department_id)
     select id, "memberId" from json_to_recordset($1::json) as t(id uuid, "memberId" uuid)`,
    [JSON.stringify(members)],
  );
}

/** Writes people, new or changed, with all their roles; the password of somebody who exists is left alone. */
export async function savePeople(query: Query, people: readonly PersonWrite[]): Promise<void> {
  if (people.length === 0) return;
  await query(
    `insert into person as p (id, login, name, email, password_hash, is_password_temporary)
     select id, login, name, email, "passwordHash", "isPasswordTemporary"
     from json_to_recordset($1::json)
       as t(id uuid, login text, name text, email text, "passwordHash" text, "isPasswordTemporary" boolean)
     on conflict (id) do update set name = excluded.name, email = excluded.email, version = p.version + 1`,
    [JSON.stringify(people)],
  );
  await query('delete from person_role where person_id = any($1::uuid[])', [people.map(({ id }) => id)]);
  const roles = people.flatMap(({ id, roles }) => roles.map((held) => ({ id, ...held })));
  await query(
    `insert into person_role (person_id, department_id, role)
     select id, "departmentId", role from json_to_recordset($1::json) as t(id uuid, "departmentId" uuid, role text)`,
    [JSON.stringify(roles)],
  );
}
