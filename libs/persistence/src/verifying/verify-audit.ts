import { auditHash, canonical, FIRST_HASH } from '../core/audit-trail.js';
import type { Query } from '../core/unit-of-work.js';
import type { Findings } from './finding.js';

const BATCH = 2_000;

interface Link {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly data: unknown;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Recomputes the audit's chain link by link; answers how many links were read. */
export async function verifyAudit(query: Query, findings: Findings): Promise<number> {
  let before: { id: number; hash: string } = { id: 0, hash: FIRST_HASH };
  let checked = 0;
  for (;;) {
    const links = await query<Link>('select * from audit where id > $1 order by id limit $2', [before.id, BATCH]);
    for (const link of links) {
      const detail = brokenBy(link, before);
      if (detail !== null) findings.add({ kind: 'brokenAudit', subject: `audit/${link.id}`, detail });
      before = { id: Number(link.id), hash: link.hash };
    }
    checked += links.length;
    if (links.length < BATCH) return checked;
  }
}

function brokenBy(link: Link, before: { id: number; hash: string }): string | null {
  const id = Number(link.id);
  if (id !== before.id + 1) return `the links after ${String(before.id)} are gone`;
  if (link.previous_hash !== before.hash) return 'it does not follow the link before it';
  const { actor, action, subject, previous_hash } = link;
  const hash = auditHash({
    id,
    at: link.at.toISOString(),
    actor,
    action,
    subject,
    data: canonical(link.data),
    previous_hash,
  });
  return hash === link.hash ? null : 'its content was changed';
}
