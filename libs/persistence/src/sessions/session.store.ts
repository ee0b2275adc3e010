import type { Role, TreeDepartment } from '@duban/domain';
import type { Query } from '../core/unit-of-work.js';

/** A person with the roles held in departments, and the part of the department tree that tells what these roles oversee. */
export interface SignedInPerson {
  readonly personId: string;
  readonly name: string;
  readonly login: string;
  readonly isPasswordTemporary: boolean;
  readonly roles: readonly { readonly departmentId: string; readonly departmentName: string; readonly role: Role }[];
  /** The departments of the overseeing roles, the bodies their offices belong to, and everything below those. */
  readonly tree: readonly TreeDepartment[];
}

/** A living session: who it belongs to and the token that its writes must carry. */
export interface Session {
  readonly person: SignedInPerson;
  readonly csrfToken: string;
}

/** How long a session lives without use, and at most; milliseconds of real time, because a rehearsal's year passes in minutes. */
export interface SessionLife {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

/** Half a working day without use, and never longer than a day and a night. */
export const SESSION_LIFE: SessionLife = { idleMs: 4 * 3_600_000, absoluteMs: 24 * 3_600_000 };

// A session is prolonged at most this often, so that reading writes nothing most of the time.
const PROLONGED_EVERY_MS = 60_000;

interface SessionRow extends SignedInPerson {
  readonly csrfToken: string;
  readonly leftMs: number;
}

const SESSION = `
  with recursive who as (
    select p.id, p.name, p.login, p.is_password_temporary, s.csrf_token,
      extract(epoch from s.expires_at - clock_timestamp()) * 1000 as left_ms
    from session s join person p on p.id = s.person_id
    where s.token_hash = $1 and s.expires_at > clock_timestamp() and p.disabled_at is null
      and s.created_at > clock_timestamp() - $2::float8 * interval '1 millisecond'
  ), held as (
    select d.id, d.parent_id, d.kind, r.role from person_role r join who on who.id = r.person_id join department d on d.id = r.department_id
    where r.role in ('supervision', 'evaluation', 'leader', 'principal')
  ), reached as (
    select case when kind = 'office' then coalesce(parent_id, id) else id end as id,
      kind = 'office' or role in ('supervision', 'evaluation') as goes_down
    from held
    union
    select d.id, true from department d join reached r on d.parent_id = r.id where r.goes_down
  )
  select who.id as "personId", who.name, who.login, who.is_password_temporary as "isPasswordTemporary",
    who.csrf_token as "csrfToken", who.left_ms::float8 as "leftMs",
    coalesce((select json_agg(json_build_object('departmentId', r.department_id, 'departmentName', d.name, 'role', r.role)
        order by d.name, r.role)
      from person_role r join department d on d.id = r.department_id where r.person_id = who.id), '[]') as roles,
    coalesce((select json_agg(json_build_object('id', d.id, 'parentId', d.parent_id, 'kind', d.kind)) from department d
      where d.id in (select id from reached union select id from held)), '[]') as tree
  from who`;

/** The living session of this token's hash, or null; prolonged by its use up to its absolute end. */
export async function sessionOf(
  query: Query,
  tokenHash: string,
  life: SessionLife = SESSION_LIFE,
): Promise<Session | null> {
  const [row] = await query<SessionRow>(SESSION, [tokenHash, life.absoluteMs]);
  if (!row) return null;
  if (row.leftMs < life.idleMs - PROLONGED_EVERY_MS) await prolong(query, tokenHash, life);
  return sessionFrom(row);
}

/** The living session of this token's hash, or null; looking at it does not prolong it. */
export async function peekSession(
  query: Query,
  tokenHash: string,
  life: SessionLife = SESSION_LIFE,
): Promise<Session | null> {
  const [row] = await query<SessionRow>(SESSION, [tokenHash, life.absoluteMs]);
  return row ? sessionFrom(row) : null;
}

function sessionFrom({ csrfToken, leftMs: _leftMs, ...person }: SessionRow): Session {
  return { person, csrfToken };
}

/** Opens a session; the record keeps only the hash of its token. */
export async function openSession(
  query: Query,
  session: { readonly tokenHash: string; readonly personId: string; readonly csrfToken: string },
  life: SessionLife = SESSION_LIFE,
): Promise<void> {
  await query('delete from session where expires_at < clock_timestamp()');
  await query(
    `insert into session (token_hash, person_id, csrf_token, created_at, last_used_at, expires_at)
     values ($1, $2, $3, clock_timestamp(), clock_timestamp(), clock_timestamp() + least($4::float8, $5::float8) * interval '1 millisecond')`,
    [session.tokenHash, session.personId, session.csrfToken, life.idleMs, life.absoluteMs],
  );
}

/** Ends one session. */
export async function closeSession(query: Query, tokenHash: string): Promise<void> {
  await query('delete from session where token_hash = $1', [tokenHash]);
}

/** Ends every session of a person but one: what a change of the password does. */
export async function closeOtherSessions(query: Query, personId: string, keptTokenHash: string): Promise<void> {
  await query('delete from session where person_id = $1 and token_hash <> $2', [personId, keptTokenHash]);
}

async function prolong(query: Query, tokenHash: string, life: SessionLife): Promise<void> {
  await query(
    `update session set last_used_at = clock_timestamp(), expires_at = least(
       clock_timestamp() + $2::float8 * interval '1 millisecond', created_at + $3::float8 * interval '1 millisecond')
     where token_hash = $1`,
    [tokenHash, life.idleMs, life.absoluteMs],
  );
}
