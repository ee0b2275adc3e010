import type { Next } from '@duban/workflows';
import { workflowId } from '@duban/workflows';
import type { Tx, UnitOfWork } from '../core/unit-of-work.js';
import { inLanes } from '../engine/lanes.js';
import { found, type Subject } from '../engine/subject.js';
import type { Found } from '../engine/wakeups.js';
import { composeDigests } from './compose.js';
import type { DeliveryTimes } from './delivery-times.js';
import { deliveryTimes, windowAfter, windowBefore } from './delivery-times.js';
import type { Mailer } from './mailer.js';
import { digestsToSend, sendDigest } from './send-digest.js';

const SENDING_AT_ONCE = 4;
const QUEUED_AT_ONCE = 100;

/** A delivery calendar's turn; without a mailer all mail waits visibly. */
export interface DeliveryTurn extends Subject {
  readonly mailer: Mailer | null;
}

/** Composes what the latest window owes, sends what is queued, and says when the next window or attempt comes. */
export async function advanceDelivery(unitOfWork: UnitOfWork, turn: DeliveryTurn): Promise<Next> {
  const { subjectId: calendarCode } = turn;
  const id = workflowId('deliverNotices', calendarCode);
  return found(unitOfWork, id, async () => {
    const times = await unitOfWork.run((tx) => deliveryTimes(tx, calendarCode));
    if (times === null) return () => Promise.resolve({ kind: 'done' });
    await compose(unitOfWork, turn, times);
    if (turn.mailer !== null) await send(unitOfWork, turn, { mailer: turn.mailer, times });
    return (tx) => lookAt(tx, id, { calendarCode, times });
  });
}

async function compose(unitOfWork: UnitOfWork, turn: DeliveryTurn, times: DeliveryTimes): Promise<void> {
  const { subjectId: calendarCode, mailer } = turn;
  let composed = 1;
  while (composed > 0) {
    composed = await unitOfWork.run((tx) =>
      composeDigests(tx, { calendarCode, windowAt: windowBefore(times, tx.now), canMail: mailer !== null }),
    );
    turn.onProgress();
  }
}

async function send(
  unitOfWork: UnitOfWork,
  turn: DeliveryTurn,
  post: { mailer: Mailer; times: DeliveryTimes },
): Promise<void> {
  await unitOfWork.run(queueWaiting);
  for (;;) {
    const queued = await unitOfWork.run((tx) => digestsToSend(tx, QUEUED_AT_ONCE));
    if (queued.length === 0) return;
    await inLanes(queued, SENDING_AT_ONCE, async (digestId) => {
      await sendDigest(unitOfWork, digestId, post);
      turn.onProgress();
    });
  }
}

/** Mail that waited for an address or a mail server is queued once both are there. */
async function queueWaiting(tx: Tx): Promise<void> {
  await tx.query(
    `update digest d set state = 'queued', next_attempt_at = $1, last_error = null from person p
     where p.id = d.recipient_id and p.email is not null and d.channel = 'email' and d.state = 'waiting'`,
    [new Date(tx.now)],
  );
}

interface Waiting {
  readonly next_attempt_at: Date | null;
  readonly is_pending: boolean;
}

// The wake-up's row is locked first: a round that writes notices now is seen here, or sees that delivery sleeps and wakes it.
async function lookAt(
  tx: Tx,
  id: string,
  { calendarCode, times }: { calendarCode: string; times: DeliveryTimes },
): Promise<Found> {
  await tx.query('select 1 from wakeup where workflow_id = $1 for update', [id]);
  const [waiting] = await tx.query<Waiting>(
    `select
       (select min(next_attempt_at) from digest where state = 'queued') as next_attempt_at,
       exists (
         select 1 from notice n join obligation o on o.id = n.obligation_id join plan p on p.id = o.plan_id
         where n.state = 'pending' and p.calendar_code = $1
       ) as is_pending`,
    [calendarCode],
  );
  const attemptAt = waiting?.next_attempt_at?.getTime() ?? Infinity;
  const windowAt = waiting?.is_pending === true ? windowAfter(times, tx.now) : Infinity;
  const nextAt = Math.min(attemptAt, windowAt);
  if (nextAt === Infinity) return { kind: 'next', nextAt: null, why: 'delivery: nothing waits' };
  return { kind: 'next', nextAt, why: windowAt <= attemptAt ? 'delivery: next window' : 'delivery: next attempt' };
}
