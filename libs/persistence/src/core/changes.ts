import type { Announcement } from './outbox.js';
import type { AuditEntry } from './audit-trail.js';
import { heardFrom, heardIn } from './change-topics.js';
import type { Change, Topic } from './topics.js';
import { TOPICS } from './topics.js';
import type { Query } from './query.js';

/** The channel on which the API hears what its open pages should look at again. */
export const CHANGES_CHANNEL = 'duban_changes';

/** What one notification tells: topics, of one plan or (null) of no one plan. */
export interface ToldChange {
  readonly planId: string | null;
  readonly topics: readonly Topic[];
}

/** PostgreSQL takes less than 8,000 bytes; beyond that only the topics are told. */
const LONGEST_PAYLOAD = 7_500;
const MOST_THINGS = 2_000;

/** Collects what a transaction changed that somebody may be looking at, and tells it once when the transaction commits. */
export class Changes {
  readonly #changes = new Map<string, Change>();

  constructor(private readonly query: Query) {}

  /** Says that something visible changed that neither the audit nor an announcement tells. */
  add(change: Change): void {
    this.#changes.set(`${change.topic} ${change.kind ?? ''} ${change.id ?? ''}`, change);
  }

  /** Adds what the audit and the announcements of the transaction tell. */
  hear(entries: readonly AuditEntry[], announcements: Iterable<Announcement>): void {
    for (const change of [...entries.flatMap(heardIn), ...[...announcements].map(heardFrom)]) this.add(change);
  }

  /** Notifies; PostgreSQL passes it on when, and only when, the transaction commits. */
  async flush(): Promise<void> {
    if (this.#changes.size === 0) return;
    const told = await this.#told([...this.#changes.values()]);
    this.#changes.clear();
    await this.query('select pg_notify($1, $2)', [CHANGES_CHANNEL, payloadOf(told)]);
  }

  async #told(changes: readonly Change[]): Promise<ToldChange[]> {
    if (changes.length > MOST_THINGS) return [{ planId: null, topics: topicsOf(changes) }];
    const things = changes.filter(({ kind, id }) => id !== undefined && kind !== undefined && kind !== 'plan');
    const plans = things.length === 0 ? new Map<string, string>() : await planOf(this.query, things);
    const told = new Map<string | null, Set<Topic>>();
    for (const { topic, kind, id } of changes) {
      const planId = id === undefined ? null : kind === 'plan' ? id : (plans.get(id) ?? null);
      told.set(planId, (told.get(planId) ?? new Set()).add(topic));
    }
    return [...told].map(([planId, topics]) => ({ planId, topics: [...topics] }));
  }
}

/** The plans of these things by the things' ids. */
async function planOf(query: Query, things: readonly Change[]): Promise<Map<string, string>> {
  const rows = await query<{ id: string; planId: string }>(
    `with t as (select * from json_to_recordset($1::json) as t(kind text, id uuid))
     select t.id, x.plan_id as "planId" from t join task x on t.kind = 'task' and x.id = t.id
     union select t.id, x.plan_id from t join round x on t.kind = 'round' and x.id = t.id
     union select t.id, x.plan_id from t join obligation x on t.kind = 'obligation' and x.id = t.id
     union select t.id, o.plan_id from t join submission x on t.kind = 'submission' and x.id = t.id join obligation o on o.id = x.obligation_id
     union select t.id, x.plan_id from t join evaluation x on t.kind = 'evaluation' and x.id = t.id`,
    [JSON.stringify(things.map(({ kind, id }) => ({ kind, id })))],
  );
  return new Map(rows.map(({ id, planId }) => [id, planId]));
}

function payloadOf(told: readonly ToldChange[]): string {
  const payload = JSON.stringify(told);
  if (Buffer.byteLength(payload) <= LONGEST_PAYLOAD) return payload;
  return JSON.stringify([{ planId: null, topics: [...new Set(told.flatMap(({ topics }) => topics))] }]);
}

function topicsOf(changes: readonly Change[]): Topic[] {
  return [...new Set(changes.map(({ topic }) => topic))];
}

/** What a notification's payload tells; null when it is none of ours. */
export function readChanges(payload: string): readonly ToldChange[] | null {
  try {
    const told: unknown = JSON.parse(payload);
    return Array.isArray(told) && told.every(isTold) ? told : null;
  } catch {
    return null;
  }
}

function isTold(value: unknown): value is ToldChange {
  const { planId, topics } = (value ?? {}) as { planId?: unknown; topics?: unknown };
  const isKnown = Array.isArray(topics) && topics.every((topic) => (TOPICS as readonly unknown[]).includes(topic));
  return isKnown && (planId === null || typeof planId === 'string');
}
