import { randomUUID } from 'node:crypto';
import { hashPassword } from '@duban/api';
import type { DepartmentKind, Role } from '@duban/domain';
import type { Query } from '@duban/persistence';
import { TEST_PASSWORD } from './client.js';

/** A person to create; defaults make a handler of 市住建局. */
export interface PersonSpec {
  readonly name?: string;
  readonly login?: string;
  readonly department?: string;
  readonly role?: Role;
  readonly roles?: readonly { readonly department: string; readonly role: Role }[];
  readonly isPasswordTemporary?: boolean;
}

// One hash for all: what tests try is not the hashing.
let testHash: Promise<string> | undefined;

/** The department of this name, created where absent (below `parent` when told); answers its id. */
export async function aDepartment(
  query: Query,
  name: string,
  { kind = 'bureau', parent }: { kind?: DepartmentKind; parent?: string } = {},
): Promise<string> {
  const [row] = await query<{ id: string }>(
    `insert into department (name, kind, parent_id) values ($1, $2, (select id from department where name = $3))
     on conflict (name) do update set kind = department.kind returning id`,
    [name, kind, parent ?? null],
  );
  return row!.id;
}

/** Creates a person with a known password; answers the login. */
export async function aPerson(query: Query, spec: PersonSpec): Promise<string> {
  const login = spec.login ?? `p-${randomUUID().slice(0, 8)}`;
  const { department = '市住建局', role = 'handler', isPasswordTemporary = false } = spec;
  testHash ??= hashPassword(TEST_PASSWORD);
  const [person] = await query<{ id: string }>(
    'insert into person (name, login, password_hash, is_password_temporary) values ($1, $2, $3, $4) returning id',
    [spec.name ?? `测试人员${login}`, login, await testHash, isPasswordTemporary],
  );
  for (const held of spec.roles ?? [{ department, role }]) {
    const departmentId = await aDepartment(query, held.department);
    await query('insert into person_role (person_id, department_id, role) values ($1, $2, $3)', [
      person!.id,
      departmentId,
      held.role,
    ]);
  }
  return login;
}
