import type { PageRequest, Reading } from '../reading/index.js';
import { afterKey } from '../reading/index.js';

/** One entry of the audit, with the name of the person behind it where it was a person. */
export interface AuditFacts {
  readonly id: number;
  readonly at: Date;
  readonly actor: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** What a list of entries is narrowed to; null = all. */
export interface AuditFilter {
  readonly subject: string | null;
  readonly actor: string | null;
  readonly action: string | null;
  /** From this instant of business time on, and before that one. */
  readonly from: Date | null;
  readonly until: Date | null;
}

/** Entries of the audit, newest first; sort key: id. */
export function listAudit(reading: Reading, filter: PageRequest & AuditFilter): Promise<AuditFacts[]> {
  return reading.query<AuditFacts>(
    `select a.id::float8 as id, a.at, a.actor, p.name as "actorName", a.action, a.subject, a.data, a.hash
     from audit a left join person p on a.actor = 'person/' || p.id::text
     where ($1::text is null or a.subject = $1) and ($2::text is null or a.actor = $2) and ($3::bigint is null or a.id < $3)
       and ($5::text is null or a.action = $5) and ($6::timestamptz is null or a.at >= $6) and ($7::timestamptz is null or a.at < $7)
     order by a.id desc limit $4`,
    [filter.subject, filter.actor, afterKey(filter, 0), filter.limit, filter.action, filter.from, filter.until],
  );
}
