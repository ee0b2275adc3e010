import { setTimeout as pause } from 'node:timers/promises';
import type { Next } from '@duban/workflows';
import { workflowId } from '@duban/workflows';
import type { Tx, UnitOfWork } from '../core/unit-of-work.js';
import { earliestNext, lockDue } from '../obligations/obligation.store.js';
import { carryOutBatch } from './carry-batch.js';
import { found, type Subject } from './subject.js';
import type { Found } from './wakeups.js';

/** Obligations carried out in one transaction. */
export const BATCH = 500;
// Rows that an answer holds locked are skipped; they are free again within moments.
const LOCKED_PAUSE_MS = 50;
const LOCKED_TRIES = 40;

/** Carries out what is due in one round, batch by batch, and says when the round looks again; closes the round when nothing is left. */
export async function advanceRound(unitOfWork: UnitOfWork, { subjectId, onProgress }: Subject): Promise<Next> {
  const driver = { roundId: subjectId };
  const id = workflowId('runRound', subjectId);
  return found(unitOfWork, id, async () => {
    for (let tries = 0; tries < LOCKED_TRIES; tries += 1) {
      await drain(unitOfWork, { subjectId, onProgress });
      const isLeft = await unitOfWork.run(async (tx) => ((await earliestNext(tx, driver)) ?? Infinity) <= tx.now);
      if (!isLeft) break;
      await pause(LOCKED_PAUSE_MS);
    }
    return (tx) => lookAt(tx, subjectId);
  });
}

async function drain(unitOfWork: UnitOfWork, { subjectId, onProgress }: Subject): Promise<void> {
  let carried = BATCH;
  while (carried === BATCH) {
    carried = await unitOfWork.run(async (tx) => {
      const due = await lockDue(tx, { roundId: subjectId }, tx.now, BATCH);
      await carryOutBatch(tx, due);
      return due.length;
    });
    onProgress();
  }
}

async function lookAt(tx: Tx, roundId: string): Promise<Found> {
  const nextAt = await earliestNext(tx, { roundId });
  const [round] = await tx.query<{ kind: string; period: string }>(
    `update round set state = $2 where id = $1 returning kind, period`,
    [roundId, nextAt === null ? 'closed' : 'open'],
  );
  if (nextAt === null) {
    tx.changes.add({ topic: 'obligation', kind: 'round', id: roundId });
    return { kind: 'done' };
  }
  return { kind: 'next', nextAt, why: `${round?.kind ?? 'round'} ${round?.period ?? ''}: next step` };
}
