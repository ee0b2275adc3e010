import type { Tx, UnitOfWork } from '../core/unit-of-work.js';
import { timeOfDay } from '@duban/domain';
import type { DeliveryTimes } from './delivery-times.js';
import type { LetterItem } from './letter.js';
import { letterOf } from './letter.js';
import type { Letter, Mailer } from './mailer.js';
import { retryAfterMs } from './retry.js';

/** What sending needs besides the record. */
export interface Post {
  readonly mailer: Mailer;
  readonly times: DeliveryTimes;
}

interface DigestRow {
  readonly id: string;
  readonly attempts: number;
  readonly email: string | null;
}

interface ItemRow extends Omit<LetterItem, 'dueTime'> {
  readonly dueAt: Date;
}

/** Queued digests whose attempt has come, earliest first. */
export async function digestsToSend(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from digest where state = 'queued' and channel = 'email' and next_attempt_at <= $1 order by next_attempt_at, id limit $2`,
    [new Date(tx.now), limit],
  );
  return rows.map(({ id }) => id);
}

/**
 * Sends one digest in a transaction of its own: items answered meanwhile are withdrawn in it, just before the letter is written.
 * A crash after the server took the letter sends it again under the same Message-ID.
 */
export async function sendDigest(unitOfWork: UnitOfWork, digestId: string, { mailer, times }: Post): Promise<void> {
  await unitOfWork.run(async (tx) => {
    const [digest] = await tx.query<DigestRow>(
      `select d.id, d.attempts, p.email from digest d join person p on p.id = d.recipient_id
       where d.id = $1 and d.state = 'queued' and d.next_attempt_at <= $2 for update of d skip locked`,
      [digestId, new Date(tx.now)],
    );
    if (digest === undefined) return;
    tx.changes.add({ topic: 'inbox' });
    const items = await itemsStillTrue(tx, digestId, times);
    if (items.length === 0) await close(tx, digestId, { state: 'withdrawn' });
    else if (digest.email === null) await close(tx, digestId, { state: 'waiting', error: 'no-address' });
    else await attempt(tx, digest, { mailer, letter: letterOf(digest.id, digest.email, items) });
  });
}

async function itemsStillTrue(tx: Tx, digestId: string, { calendar }: DeliveryTimes): Promise<LetterItem[]> {
  await tx.query(
    `update digest_item i set is_withdrawn = true from obligation o
     where i.digest_id = $1 and o.id = i.obligation_id and o.state <> 'open' and not i.is_withdrawn`,
    [digestId],
  );
  const rows = await tx.query<ItemRow>(
    `select s.act, o.kind, t.title as "taskTitle", p.title as "planTitle", d.name as "departmentName", o.due_on as "dueOn", o.due_at as "dueAt"
     from digest_item i
     join step s on s.obligation_id = i.obligation_id and s.step_key = i.step_key
     join obligation o on o.id = i.obligation_id join plan p on p.id = o.plan_id join department d on d.id = o.department_id
     left join task t on t.id = o.task_id
     where i.digest_id = $1 and not i.is_withdrawn order by o.due_at, t.number, o.id, i.step_key`,
    [digestId],
  );
  return rows.map(({ dueAt, ...item }) => ({ ...item, dueTime: timeOfDay(dueAt.getTime(), calendar.zone) }));
}

interface Sending {
  readonly mailer: Mailer;
  readonly letter: Letter;
}

async function attempt(tx: Tx, { id, attempts }: DigestRow, { mailer, letter }: Sending): Promise<void> {
  try {
    await mailer.send(letter);
    await close(tx, id, { state: 'sent', letter });
  } catch (error) {
    const waitMs = retryAfterMs(attempts + 1);
    await tx.query(
      `update digest set attempts = attempts + 1, state = $2, next_attempt_at = $3, last_error = $4 where id = $1`,
      [id, waitMs === null ? 'failed' : 'queued', waitMs === null ? null : new Date(tx.now + waitMs), shortly(error)],
    );
  }
}

interface Closing {
  readonly state: 'sent' | 'withdrawn' | 'waiting';
  readonly error?: string;
  readonly letter?: Letter;
}

async function close(tx: Tx, digestId: string, { state, error, letter }: Closing): Promise<void> {
  await tx.query(
    `update digest set state = $2, next_attempt_at = null, last_error = $3,
       attempts = attempts + case when $2 = 'sent' then 1 else 0 end, sent_at = case when $2 = 'sent' then $4::timestamptz end,
       subject = $5, body = $6
     where id = $1`,
    [digestId, state, error ?? null, new Date(tx.now), letter?.subject ?? null, letter?.text ?? null],
  );
}

/** The kind of failure without the letter's or the recipient's data: codes of the mail server or of the network. */
function shortly(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const words = [code, responseCode].filter((word) => typeof word === 'string' || typeof word === 'number');
  return words.length > 0 ? words.join(' ') : 'mail server did not take the letter';
}
