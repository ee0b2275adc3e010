import type { Act, CalendarDate, Instant, ObligationKind } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey, instantColumn, instantParameter, overseenPlan } from '../reading/index.js';

/** One line of a digest: what is asked for, on which task, by when. */
export interface DigestLine {
  readonly obligationId: string;
  readonly act: Act;
  readonly kind: ObligationKind;
  readonly taskId: string | null;
  readonly taskTitle: string | null;
  readonly roundId: string | null;
  readonly planTitle: string;
  readonly departmentName: string;
  readonly dueAt: Instant;
  readonly dueOn: CalendarDate;
  readonly isAnswered: boolean;
}

/** A digest as its recipient finds it in the inbox. */
export interface InboxDigest {
  readonly id: string;
  readonly windowAt: Instant;
  readonly sentAt: Instant;
  readonly readAt: Instant | null;
  readonly items: readonly DigestLine[];
}

/** One digest on its way out: what waits, and what failed and why. */
export interface Delivery {
  readonly id: string;
  readonly recipientName: string;
  readonly channel: 'inbox' | 'email';
  readonly state: 'waiting' | 'queued' | 'sent' | 'withdrawn' | 'failed';
  readonly windowAt: Instant;
  readonly attempts: number;
  readonly nextAttemptAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly lastError: string | null;
  readonly itemCount: number;
}

/** One delivery with what it said: the letter as it was sent (only e-mail has one), and its items without the withdrawn. */
export interface DeliveryDetail extends Delivery {
  readonly subject: string | null;
  readonly body: string | null;
  readonly items: readonly DigestLine[];
}

// The items of digest `g`, without those that were answered before it was sent.
const ITEMS = `coalesce((select json_agg(json_build_object('obligationId', o.id, 'act', st.act, 'kind', o.kind, 'taskId', o.task_id, 'taskTitle', t.title, 'roundId', o.round_id,
           'planTitle', p.title, 'departmentName', d.name, 'dueAt', ${instantColumn('o.due_at')}, 'dueOn', o.due_on, 'isAnswered', o.state <> 'open')
           order by o.due_at, t.number, d.name)
         from digest_item i join step st on st.obligation_id = i.obligation_id and st.step_key = i.step_key join obligation o on o.id = i.obligation_id
           join plan p on p.id = o.plan_id join department d on d.id = o.department_id left join task t on t.id = o.task_id
         where i.digest_id = g.id and not i.is_withdrawn), '[]')`;

/** The digests in a person's inbox, newest first; sort key: sending instant, id. */
export async function readInbox(reading: Reading, personId: string, page: PageRequest): Promise<InboxDigest[]> {
  return reading.query<InboxDigest>(
    `select g.id, ${instantColumn('g.window_at')} as "windowAt", ${instantColumn('g.sent_at')} as "sentAt", ${instantColumn('g.read_at')} as "readAt",
       ${ITEMS} as items
     from digest g where g.recipient_id = $1 and g.channel = 'inbox' and g.state = 'sent'
       and ($2::float8 is null or (g.sent_at, g.id) < (to_timestamp($2::float8 / 1000), $3::uuid))
     order by g.sent_at desc, g.id desc limit $4`,
    [personId, afterKey(page, 0), afterKey(page, 1), page.limit],
  );
}

/** Marks a digest as read now, the first reading counts; false when it is not in this person's inbox. */
export async function markRead(tx: Tx, digestId: string, personId: string): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `update digest set read_at = coalesce(read_at, ${instantParameter(3)})
     where id = $1 and recipient_id = $2 and channel = 'inbox' and state = 'sent' returning id`,
    [digestId, personId, tx.now],
  );
  return rows.length === 1;
}

/** Marks everything in a person's inbox as read now; answers how many were not. */
export async function markAllRead(tx: Tx, personId: string): Promise<number> {
  const rows = await tx.query<{ id: string }>(
    `update digest set read_at = ${instantParameter(2)}
     where recipient_id = $1 and channel = 'inbox' and state = 'sent' and read_at is null returning id`,
    [personId, tx.now],
  );
  return rows.length;
}

/** How many digests in a person's inbox are not read. */
export async function unreadDigests(reading: Reading, personId: string): Promise<number> {
  const [row] = await reading.query<{ count: number }>(
    `select count(*)::integer as count from digest where recipient_id = $1 and channel = 'inbox' and state = 'sent' and read_at is null`,
    [personId],
  );
  return row?.count ?? 0;
}

/** How many deliveries of each channel are in each state, as far as this person oversees them, or of all with `isAll`. */
export async function countDeliveries(
  reading: Reading,
  viewer: Viewer,
  isAll: boolean,
): Promise<{ channel: string; state: string; count: number }[]> {
  return reading.query(
    `select g.channel, g.state, count(*)::integer as count from digest g where ${OVERSEEN_DIGEST(1, 2)}
     group by g.channel, g.state order by g.channel, g.state`,
    [isAll, viewer.overseenIds],
  );
}

const OVERSEEN_DIGEST = (all: number, overseen: number) => `($${String(all)}::boolean or exists (
  select 1 from digest_item i join obligation o on o.id = i.obligation_id join plan p on p.id = o.plan_id
  where i.digest_id = g.id and ${overseenPlan(overseen)}))`;

const DELIVERY = `g.id, w.name as "recipientName", g.channel, g.state, ${instantColumn('g.window_at')} as "windowAt", g.attempts,
       ${instantColumn('g.next_attempt_at')} as "nextAttemptAt", ${instantColumn('g.sent_at')} as "sentAt", g.last_error as "lastError",
       (select count(*) from digest_item i where i.digest_id = g.id and not i.is_withdrawn)::integer as "itemCount"`;

/** One delivery as far as this person oversees it, or any with `isAll`; null when there is none. */
export async function findDelivery(
  reading: Reading,
  id: string,
  { viewer, isAll }: { readonly viewer: Viewer; readonly isAll: boolean },
): Promise<DeliveryDetail | null> {
  const [found] = await reading.query<DeliveryDetail>(
    `select ${DELIVERY}, g.subject, g.body, ${ITEMS} as items from digest g join person w on w.id = g.recipient_id
     where g.id = $1 and ${OVERSEEN_DIGEST(2, 3)}`,
    [id, isAll, viewer.overseenIds],
  );
  return found ?? null;
}

/** The digests of the plans an office oversees by state, or all with `isAll`; newest first; sort key: window instant, id. */
export async function listDeliveries(
  reading: Reading,
  viewer: Viewer,
  filter: PageRequest & { state: string | null; channel: string | null; recipient: string | null; isAll: boolean },
): Promise<Delivery[]> {
  return reading.query<Delivery>(
    `select ${DELIVERY}
     from digest g join person w on w.id = g.recipient_id
     where ($1::text is null or g.state = $1) and ${OVERSEEN_DIGEST(2, 3)}
       and ($7::text is null or g.channel = $7) and ($8::text is null or position(lower($8) in lower(w.name)) > 0)
       and ($4::float8 is null or (g.window_at, g.id) < (to_timestamp($4::float8 / 1000), $5::uuid))
     order by g.window_at desc, g.id desc limit $6`,
    [
      filter.state,
      filter.isAll,
      viewer.overseenIds,
      afterKey(filter, 0),
      afterKey(filter, 1),
      filter.limit,
      filter.channel,
      filter.recipient,
    ],
  );
}
