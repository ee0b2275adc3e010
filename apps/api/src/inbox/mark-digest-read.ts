import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { markAllRead, markRead, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';

/** Marks a digest in the own inbox as read. Reading is not counted or ranked (domain.md, "Red lines"), so the audit keeps nothing of it. */
@Injectable()
export class MarkDigestRead {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Everything in the own inbox; answers how many were not read. */
  all(actor: Actor): Promise<number> {
    return this.unitOfWork.run((tx) => markAllRead(tx, actor.personId));
  }

  /** One digest of the own inbox. */
  run(digestId: string, actor: Actor): Promise<Result<null, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<null, ApiRefusal>> => {
      const isOwn = await markRead(tx, digestId, actor.personId);
      return isOwn ? accept(null) : refuse({ code: 'resource.unknown' });
    });
  }
}
