import { randomBytes } from 'node:crypto';
import type { UnitOfWork } from '../core/unit-of-work.js';

/** The login of the administrator that a new installation begins with. */
export const FIRST_LOGIN = 'admin';
const ROOT_DEPARTMENT = { name: '系统管理', kind: 'office' };
const ONLY_ONE_LOCK = 4_821_004;

/** The administrator that was created, with the one-time password. */
export interface FirstAdministrator {
  readonly login: string;
  readonly password: string;
}

/** Turns a password into what the record keeps; persistence itself knows no hashing. */
export type HashPassword = (password: string) => Promise<string>;

/**
 * Creates the administrator in a root department when the organisation is empty, and answers the one-time password, which is
 * told once and kept nowhere; null when there is already somebody.
 */
export async function ensureAdministrator(
  unitOfWork: UnitOfWork,
  hashPassword: HashPassword,
): Promise<FirstAdministrator | null> {
  const password = temporaryPassword();
  const passwordHash = await hashPassword(password);
  return unitOfWork.run(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [ONLY_ONE_LOCK]);
    const [found] = await tx.query('select 1 from person limit 1');
    if (found) return null;
    const [person] = await tx.query<{ id: string }>(
      `with root as (
         insert into department (name, kind) values ($1, $2)
         on conflict on constraint department_name_unique do update set name = excluded.name returning id
       ), person as (
         insert into person (name, login, password_hash) values ('系统管理员', $3, $4) returning id
       ), role as (
         insert into person_role (person_id, department_id, role) select person.id, root.id, 'administrator' from person, root
       )
       select id from person`,
      [ROOT_DEPARTMENT.name, ROOT_DEPARTMENT.kind, FIRST_LOGIN, passwordHash],
    );
    if (!person) throw new Error('the administrator was not created');
    tx.audit.add({ actor: 'system', action: 'administrator.created', subject: `person/${person.id}`, data: {} });
    return { login: FIRST_LOGIN, password };
  });
}

/** A password for one use: 16 characters that cannot be confused when read aloud or copied by hand, 79 bits. */
export function temporaryPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const drawn = [...randomBytes(64)].filter((byte) => byte < letters.length * 8).slice(0, 16);
  return drawn
    .map((byte) => letters[byte % letters.length])
    .join('')
    .replace(/(.{4})(?!$)/gu, '$1-');
}
