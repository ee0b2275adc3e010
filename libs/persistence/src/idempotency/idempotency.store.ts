import type { Query } from '../core/unit-of-work.js';

/** A write that carried an Idempotency-Key: whose, which, and the hash of all that was asked. */
export interface KeyedRequest {
  readonly personId: string;
  readonly key: string;
  readonly requestHash: string;
}

/** What was answered to it; a null body means that it held secrets and was not kept. */
export interface KeptAnswer {
  readonly requestHash: string;
  readonly status: number;
  readonly body: unknown;
}

/** How long an answer is kept and a key remembered: real time, because clients retry in real time. */
const KEPT_FOR = `interval '24 hours'`;

/** Whether this transaction alone may carry out the keyed request; false while another one is at it. Held until the transaction ends. */
export async function claimKey(query: Query, { personId, key }: KeyedRequest): Promise<boolean> {
  const [claim] = await query<{ claimed: boolean }>(
    'select pg_try_advisory_xact_lock(hashtextextended($1, 4821003)) as claimed',
    [`${personId}\n${key}`],
  );
  return claim?.claimed ?? false;
}

/** The answer kept under this key, or null when the key is new or forgotten. */
export async function keptAnswer(query: Query, { personId, key }: KeyedRequest): Promise<KeptAnswer | null> {
  const [row] = await query<KeptAnswer>(
    `select request_hash as "requestHash", status, body from idempotency_key
     where person_id = $1 and key = $2 and created_at > clock_timestamp() - ${KEPT_FOR}`,
    [personId, key],
  );
  return row ?? null;
}

/** Keeps the answer under its key; in the transaction of the write itself, so that neither can exist without the other. */
export async function keepAnswer(
  query: Query,
  request: KeyedRequest,
  answer: { status: number; body: unknown },
): Promise<void> {
  await query(
    `insert into idempotency_key (person_id, key, request_hash, status, body, created_at)
     values ($1, $2, $3, $4, $5::jsonb, clock_timestamp())
     on conflict (person_id, key) do update
       set request_hash = excluded.request_hash, status = excluded.status, body = excluded.body, created_at = excluded.created_at`,
    [
      request.personId,
      request.key,
      request.requestHash,
      answer.status,
      answer.body === undefined ? null : JSON.stringify(answer.body),
    ],
  );
}

/** Forgets the keys whose time is over. */
export async function forgetOldKeys(query: Query): Promise<void> {
  await query(`delete from idempotency_key where created_at < clock_timestamp() - ${KEPT_FOR}`);
}
