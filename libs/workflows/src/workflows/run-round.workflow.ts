import type { DriveInput } from '../messages.js';
import { engine } from './activities.js';
import { drive } from './drive.js';

/** Drives all obligations of one round in batches, until none has a step left. */
export async function runRound(round: DriveInput): Promise<void> {
  await drive(round, engine.advanceRound);
}
