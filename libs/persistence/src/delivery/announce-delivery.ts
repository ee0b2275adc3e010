import { workflowId } from '@duban/workflows';
import type { Tx } from '../core/unit-of-work.js';
import { deliveryTimes, windowAfter } from './delivery-times.js';

/**
 * Says that new notices wait, but only where delivery would sleep past the next window: a wake-up is dear and one a window is enough.
 * The wake-up's row is locked, so that delivery cannot go to sleep without seeing these notices.
 */
export async function announceDelivery(tx: Tx, calendarCode: string): Promise<void> {
  const id = workflowId('deliverNotices', calendarCode);
  const [row] = await tx.query<{ next_at: Date | null }>(
    'select next_at from wakeup where workflow_id = $1 for update',
    [id],
  );
  const times = await deliveryTimes(tx, calendarCode);
  const wakesAt = row?.next_at?.getTime();
  if (times !== null && wakesAt !== undefined && wakesAt <= windowAfter(times, tx.now)) return;
  tx.outbox.announce({ workflow: 'deliverNotices', subjectId: calendarCode });
}
