import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import type { ClockMove, ClockMoved, ClockRefusal } from '@duban/persistence';
import { advanceClock, UnitOfWork } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { permit, signatureOf } from '../edge/index.js';
import type { AdvanceClockRequest } from './clock.views.js';

/** Why the clock is not moved. */
export type AdvanceClockRefusal = ClockRefusal | { readonly code: 'permission.denied' | 'resource.unknown' };

/** Moves a rehearsal's clock, for those who may. */
@Injectable()
export class AdvanceClock {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run({ to, notAfter }: AdvanceClockRequest, actor: Actor): Promise<Result<ClockMoved, AdvanceClockRefusal>> {
    const permitted = permit(actor, { action: 'rehearsal.advance' });
    if (!permitted.ok) return permitted;
    const move: ClockMove = {
      to: to === 'next-event' ? to : Date.parse(to),
      ...(notAfter !== undefined && { notAfter: Date.parse(notAfter) }),
    };
    return this.unitOfWork.run(async (tx) => {
      const moved = await advanceClock(tx, move);
      if (!moved.ok) return moved;
      const data = { now: new Date(moved.value.now).toISOString(), nudged: moved.value.nudged };
      tx.audit.add({ actor: signatureOf(actor), action: 'clock.advanced', subject: 'clock', data });
      return moved;
    });
  }
}
