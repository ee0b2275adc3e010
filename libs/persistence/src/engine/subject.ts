import type { Next } from '@duban/workflows';
import type { Tx, UnitOfWork } from '../core/unit-of-work.js';
import type { Found } from './wakeups.js';
import { settle, wakeupVersions } from './wakeups.js';

/** Whose clock is advanced, and how to say that the work goes on. */
export interface Subject {
  readonly subjectId: string;
  readonly onProgress: () => void;
}

/** Settles one subject: reads its announcements' version, works, and at the end writes in one transaction when to look again. */
export async function found(
  unitOfWork: UnitOfWork,
  id: string,
  work: () => Promise<(tx: Tx) => Promise<Found>>,
): Promise<Next> {
  const version = await unitOfWork.run(async (tx) => (await wakeupVersions(tx, [id])).get(id) ?? 0);
  const look = await work();
  return unitOfWork.run(async (tx) => {
    const next = (await settle(tx, [{ workflowId: id, version, found: await look(tx) }])).get(id);
    if (next === undefined) throw new Error(`nothing was settled for ${id}`);
    return next;
  });
}
