import type { Instant } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';

/** Recipients whose digests are composed in one transaction. */
export const RECIPIENTS_AT_ONCE = 200;

/** One pass of composing: which calendar's notices, at which window, and whether mail can leave at all. */
export interface Composition {
  readonly calendarCode: string;
  readonly windowAt: Instant;
  readonly canMail: boolean;
}

interface PendingRow {
  readonly obligation_id: string;
  readonly step_key: string;
  readonly recipient_id: string;
  readonly is_open: boolean;
}

/** Notices from before the window, of recipients who have no digest of this window yet: a later notice waits for the next one. */
const RECIPIENTS = `
select distinct n.recipient_id from notice n
join obligation o on o.id = n.obligation_id join plan p on p.id = o.plan_id
where n.state = 'pending' and n.created_at <= $2 and p.calendar_code = $1
  and not exists (select 1 from digest d where d.recipient_id = n.recipient_id and d.window_at = $2)
order by n.recipient_id limit ${String(RECIPIENTS_AT_ONCE)}`;

// The obligations are locked against an answer that is being written: it comes before the digest or after it, never unseen.
const PENDING = `
select n.obligation_id, n.step_key, n.recipient_id, o.state = 'open' as is_open
from notice n join obligation o on o.id = n.obligation_id join plan p on p.id = o.plan_id
where n.recipient_id = any($3::uuid[]) and n.state = 'pending' and n.created_at <= $2 and p.calendar_code = $1
order by o.id, n.step_key, n.recipient_id
for update of n for share of o`;

/** Composes one digest for each recipient and channel of the next recipients at this window; answers for how many recipients. */
export async function composeDigests(tx: Tx, { calendarCode, windowAt, canMail }: Composition): Promise<number> {
  const window = new Date(windowAt);
  const recipients = await tx.query<{ recipient_id: string }>(RECIPIENTS, [calendarCode, window]);
  if (recipients.length === 0) return 0;
  const ids = recipients.map(({ recipient_id }) => recipient_id);
  const pending = await tx.query<PendingRow>(PENDING, [calendarCode, window, ids]);
  await markNotices(tx, pending);
  const open = pending.filter(({ is_open }) => is_open);
  const told = [...new Set(open.map(({ recipient_id }) => recipient_id))];
  await insertDigests(tx, told, { windowAt: window, canMail });
  await insertItems(tx, open, window);
  tx.changes.add({ topic: 'inbox' });
  return recipients.length;
}

async function markNotices(tx: Tx, pending: readonly PendingRow[]): Promise<void> {
  await tx.query(
    `update notice n set state = case when t.is_open then 'digested' else 'withdrawn' end, digested_at = case when t.is_open then $2::timestamptz end
     from json_to_recordset($1::json) as t(obligation_id uuid, step_key text, recipient_id uuid, is_open boolean)
     where n.obligation_id = t.obligation_id and n.step_key = t.step_key and n.recipient_id = t.recipient_id`,
    [JSON.stringify(pending), new Date(tx.now)],
  );
}

/** The inbox has its digest at once; mail is queued, or waits visibly without an address or a mail server. */
async function insertDigests(
  tx: Tx,
  recipients: readonly string[],
  { windowAt, canMail }: { windowAt: Date; canMail: boolean },
): Promise<void> {
  await tx.query(
    `insert into digest (recipient_id, channel, window_at, state, created_at, sent_at, next_attempt_at, last_error)
     select p.id, c.channel, $2::timestamptz,
       case when c.channel = 'inbox' then 'sent' when $4 and p.email is not null then 'queued' else 'waiting' end,
       $3::timestamptz,
       case when c.channel = 'inbox' then $3::timestamptz end,
       case when c.channel = 'email' and $4 and p.email is not null then $3::timestamptz end,
       case when c.channel = 'inbox' then null when p.email is null then 'no-address' when not $4 then 'no-mail-server' end
     from person p cross join (values ('inbox'), ('email')) as c(channel)
     where p.id = any($1::uuid[])`,
    [recipients, windowAt, new Date(tx.now), canMail],
  );
}

async function insertItems(tx: Tx, open: readonly PendingRow[], windowAt: Date): Promise<void> {
  await tx.query(
    `insert into digest_item (digest_id, obligation_id, step_key, recipient_id)
     select d.id, t.obligation_id, t.step_key, t.recipient_id
     from json_to_recordset($1::json) as t(obligation_id uuid, step_key text, recipient_id uuid)
     join digest d on d.recipient_id = t.recipient_id and d.window_at = $2`,
    [JSON.stringify(open), windowAt],
  );
}
