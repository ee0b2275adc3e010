import type { Query } from '../core/unit-of-work.js';
import type { SessionLife } from './session.store.js';
import { SESSION_LIFE } from './session.store.js';

/** One living session of a person, named by an id that opens nothing. */
export interface OwnSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly isCurrent: boolean;
}

const LIVING = `expires_at > clock_timestamp() and created_at > clock_timestamp() - $2::float8 * interval '1 millisecond'`;

/** The living sessions of a person, the newest first; at most 200. */
export function ownSessions(
  query: Query,
  { personId, tokenHash, life = SESSION_LIFE }: { personId: string; tokenHash: string; life?: SessionLife },
): Promise<OwnSession[]> {
  return query<OwnSession>(
    `select id, created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt", token_hash = $3 as "isCurrent"
     from session where person_id = $1 and ${LIVING} order by created_at desc, id limit 200`,
    [personId, life.absoluteMs, tokenHash],
  );
}

/** Ends one session of a person by its id; false when there is none. */
export async function closeOwnSession(query: Query, personId: string, id: string): Promise<boolean> {
  const rows = await query('delete from session where person_id = $1 and id = $2 returning 1', [personId, id]);
  return rows.length === 1;
}

/** Ends every session of a person. */
export async function closeSessionsOf(query: Query, personId: string): Promise<void> {
  await query('delete from session where person_id = $1', [personId]);
}

/** Those of these token hashes whose sessions still live and whose people may still sign in. */
export async function livingSessions(
  query: Query,
  tokenHashes: readonly string[],
  life: SessionLife = SESSION_LIFE,
): Promise<ReadonlySet<string>> {
  const rows = await query<{ hash: string }>(
    `select s.token_hash as hash from session s join person p on p.id = s.person_id
     where s.token_hash = any($1::text[]) and s.expires_at > clock_timestamp() and p.disabled_at is null
       and s.created_at > clock_timestamp() - $2::float8 * interval '1 millisecond'`,
    [tokenHashes, life.absoluteMs],
  );
  return new Set(rows.map(({ hash }) => hash));
}
