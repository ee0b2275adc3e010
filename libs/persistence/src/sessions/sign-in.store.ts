import type { Query } from '../core/unit-of-work.js';

/** Failures after which every further attempt must wait. */
export const FREE_ATTEMPTS = 5;
const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 300;

/** What is needed to check a password. */
export interface Credentials {
  readonly personId: string;
  readonly passwordHash: string | null;
  readonly isPasswordTemporary: boolean;
}

/** Logins are compared without regard to case and surrounding blanks. */
export function normalLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}

/**
 * Counts an attempt before its password is looked at, so that parallel guesses count too.
 * Answers 0 when it may go on, else the seconds to wait: 5 s after the fifth failure, doubling to 5 minutes.
 */
export async function countAttempt(query: Query, login: string): Promise<number> {
  const delay = `least(${LONGEST_DELAY_SECONDS}, ${FIRST_DELAY_SECONDS} * 2 ^ least(a.failures - ${FREE_ATTEMPTS}, 20))`;
  const [counted] = await query<{ failures: number }>(
    `insert into sign_in_attempt as a (login, failures, last_failed_at) values ($1, 1, clock_timestamp())
     on conflict (login) do update
       set failures = case when a.last_failed_at < clock_timestamp() - interval '1 day' then 1 else a.failures + 1 end,
         last_failed_at = clock_timestamp()
       where a.failures < ${FREE_ATTEMPTS} or a.last_failed_at + ${delay} * interval '1 second' <= clock_timestamp()
     returning a.failures`,
    [login],
  );
  if (counted) return 0;
  const [waiting] = await query<{ seconds: number }>(
    `select ceil(extract(epoch from a.last_failed_at + ${delay} * interval '1 second' - clock_timestamp()))::int as seconds
     from sign_in_attempt a where a.login = $1`,
    [login],
  );
  return Math.max(1, waiting?.seconds ?? 1);
}

/** Forgets the failures of a login: its password was right. */
export async function forgetAttempts(query: Query, login: string): Promise<void> {
  await query(
    `delete from sign_in_attempt where login = $1 or last_failed_at < clock_timestamp() - interval '2 days'`,
    [login],
  );
}

/** The credentials of a login, or null when nobody who may sign in has it. */
export async function credentialsOf(query: Query, login: string): Promise<Credentials | null> {
  const [row] = await query<Credentials>(
    `select id as "personId", password_hash as "passwordHash", is_password_temporary as "isPasswordTemporary"
     from person where login = $1 and disabled_at is null`,
    [login],
  );
  return row ?? null;
}

/** The credentials of a person, or null when there is none. */
export async function credentialsOfPerson(query: Query, personId: string): Promise<Credentials | null> {
  const [row] = await query<Credentials>(
    `select id as "personId", password_hash as "passwordHash", is_password_temporary as "isPasswordTemporary"
     from person where id = $1`,
    [personId],
  );
  return row ?? null;
}

/** Sets a password that the person chose. */
export async function setPassword(query: Query, personId: string, passwordHash: string): Promise<void> {
  await query(
    'update person set password_hash = $2, is_password_temporary = false, version = version + 1 where id = $1',
    [personId, passwordHash],
  );
}

/** Gives a person a password for one use; false when there is no such person. */
export async function setTemporaryPassword(query: Query, personId: string, passwordHash: string): Promise<boolean> {
  const rows = await query(
    'update person set password_hash = $2, is_password_temporary = true, version = version + 1 where id = $1 returning 1',
    [personId, passwordHash],
  );
  return rows.length === 1;
}
