import { createHash } from 'node:crypto';
import type { Instant } from '@duban/domain';
import type { Query } from './query.js';

/** What is left behind: who did what to which subject, e.g. `person/…`, `plan.issued`, `plan/…`. */
export interface AuditEntry {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The first link of the chain. */
export const FIRST_HASH = '0'.repeat(64);
const CHAIN_LOCK = 4_821_001;

/** Collects the audit entries of one transaction and chains them at its end, so that the chain's lock is held only briefly. */
export class AuditTrail {
  readonly #entries: AuditEntry[] = [];

  constructor(
    private readonly query: Query,
    private readonly now: Instant,
  ) {}

  /** Leaves an entry; it is written when the transaction commits and not at all when it rolls back. */
  add(entry: AuditEntry): void {
    this.#entries.push(entry);
  }

  /** The entries left so far. */
  get pending(): readonly AuditEntry[] {
    return this.#entries;
  }

  /** Writes the entries as the next links of the chain. */
  async flush(): Promise<void> {
    if (this.#entries.length === 0) return;
    await this.query('select pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
    const [last] = await this.query<{ id: string; hash: string }>(
      'select id, hash from audit order by id desc limit 1',
    );
    let id = Number(last?.id ?? 0);
    let previous_hash = last?.hash ?? FIRST_HASH;
    const rows = this.#entries.map((entry) => {
      id += 1;
      const linked = { id, at: new Date(this.now).toISOString(), ...entry, data: canonical(entry.data), previous_hash };
      const hash = auditHash(linked);
      previous_hash = hash;
      return { ...linked, hash };
    });
    await this.query(
      `insert into audit (id, at, actor, action, subject, data, previous_hash, hash)
       select id, at, actor, action, subject, data::jsonb, previous_hash, hash
       from json_to_recordset($1::json) as t(id bigint, at timestamptz, actor text, action text, subject text, data text, previous_hash text, hash text)`,
      [JSON.stringify(rows)],
    );
    this.#entries.length = 0;
  }
}

/** The hash of one link: over its number, time, words, canonical data and the hash before it. */
export function auditHash(link: {
  id: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  data: string;
  previous_hash: string;
}): string {
  const text = [link.id, link.at, link.actor, link.action, link.subject, link.data, link.previous_hash].join('\n');
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with sorted keys, so that a value read back from `jsonb` hashes the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
