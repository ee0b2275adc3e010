import type { DriveInput } from '../messages.js';
import { engine } from './activities.js';
import { drive } from './drive.js';

/** Opens one plan's reporting rounds on their days and starts its annual evaluation, until the supervision is over. */
export async function supervisePlan(plan: DriveInput): Promise<void> {
  await drive(plan, engine.advancePlan);
}
