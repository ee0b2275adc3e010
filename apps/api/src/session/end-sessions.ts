import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { closeOtherSessions, closeOwnSession, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';

/** Ends sessions of the person who asks. */
@Injectable()
export class EndSessions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Ends one. */
  one(id: string, actor: Actor): Promise<Result<null, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<null, ApiRefusal>> => {
      if (!(await closeOwnSession(tx.query, actor.personId, id))) return refuse({ code: 'resource.unknown' });
      const by = signatureOf(actor);
      tx.audit.add({ actor: by, action: 'session.ended', subject: by, data: { sessionId: id } });
      return accept(null);
    });
  }

  /** Ends all but the one that asks. */
  others(tokenHash: string, actor: Actor): Promise<Result<null, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<null, ApiRefusal>> => {
      await closeOtherSessions(tx.query, actor.personId, tokenHash);
      const by = signatureOf(actor);
      tx.audit.add({ actor: by, action: 'session.others-ended', subject: by, data: {} });
      return accept(null);
    });
  }
}
