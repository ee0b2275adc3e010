import type { DriveInput } from '../messages.js';
import { engine } from './activities.js';
import { drive } from './drive.js';

/** Composes and sends the digests of one delivery calendar at its windows; sleeps without a timer while nothing waits. */
export async function deliverNotices(calendar: DriveInput): Promise<void> {
  await drive(calendar, engine.advanceDelivery);
}
