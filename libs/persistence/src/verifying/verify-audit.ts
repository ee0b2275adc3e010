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
  let before: Place = { id: 0, hash: FIRST_HASH };
  let checked = 0;
  for (;;) {
    const links = await linksAfter(query, before.id, BATCH);
    for (const link of links) {
      const detail = brokenBy(link, before);
      if (detail !== null) findings.add({ kind: 'brokenAudit', subject: `audit/${link.id}`, detail });
      before = placeOf(link);
    }
    checked += links.length;
    if (links.length < BATCH) return checked;
  }
}

/** What walking a stretch of the chain found; `to` and `lastHash` are of the last link read. */
export interface CheckedChain {
  readonly to: number;
  readonly count: number;
  readonly broken: { readonly id: number; readonly reason: string } | null;
  readonly lastHash: string | null;
  /** Where the next stretch begins; null at the end of the chain. */
  readonly nextFrom: number | null;
}

/** Walks the chain from a link on, at most so many links and about so long, so that a request stays bounded. */
export async function checkChain(
  query: Query,
  { from, limit, longestMs }: { readonly from: number; readonly limit: number; readonly longestMs: number },
): Promise<CheckedChain> {
  const endsAt = performance.now() + longestMs;
  let before = await placeBefore(query, from);
  let broken: CheckedChain['broken'] = null;
  let count = 0;
  while (count < limit && performance.now() < endsAt) {
    const wanted = Math.min(BATCH, limit - count);
    const links = await linksAfter(query, before.id, wanted);
    for (const link of links) {
      const reason = brokenBy(link, before);
      if (reason !== null) broken ??= { id: Number(link.id), reason };
      before = placeOf(link);
    }
    count += links.length;
    if (links.length < wanted) return checkedChain(before, { count, broken, isEnd: true });
  }
  return checkedChain(before, { count, broken, isEnd: false });
}

interface Place {
  readonly id: number;
  readonly hash: string;
}

function placeOf({ id, hash }: Link): Place {
  return { id: Number(id), hash };
}

async function placeBefore(query: Query, from: number): Promise<Place> {
  if (from <= 1) return { id: 0, hash: FIRST_HASH };
  const [link] = await query<Link>('select * from audit where id = $1', [from - 1]);
  return link ? placeOf(link) : { id: from - 1, hash: '' };
}

function linksAfter(query: Query, id: number, limit: number): Promise<Link[]> {
  return query<Link>('select * from audit where id > $1 order by id limit $2', [id, limit]);
}

function checkedChain(
  last: Place,
  { count, broken, isEnd }: Pick<CheckedChain, 'count' | 'broken'> & { isEnd: boolean },
): CheckedChain {
  const { id, hash } = last;
  const read = count === 0 ? { to: 0, lastHash: null } : { to: id, lastHash: hash };
  return { ...read, count, broken, nextFrom: isEnd ? null : id + 1 };
}

function brokenBy(link: Link, before: Place): string | null {
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
