import type { DriveInput } from '../messages.js';
import { advanceTask } from './activities.js';
import { drive } from './drive.js';

/** Drives one task's own clocks, those with an individual limit, until it has none. */
export async function superviseTask(task: DriveInput): Promise<void> {
  await drive(task, advanceTask);
}
