import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { Tx } from '@duban/persistence';
import {
  closeSessionsOf,
  disablePerson,
  enablePerson,
  lockOrganisation,
  setTemporaryPassword,
  temporaryPassword,
  UnitOfWork,
} from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { permit, signatureOf } from '../edge/index.js';
import { hashPassword } from '../session/index.js';

/** Gives people access and takes it away, for administrators. */
@Injectable()
export class ManageAccess {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A password for one use, told once; every session of the person ends. */
  async resetPassword(personId: string, actor: Actor): Promise<Result<string, ApiRefusal>> {
    const permitted = permit(actor, { action: 'organisation.manage' });
    if (!permitted.ok) return permitted;
    const password = temporaryPassword();
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      if (!(await setTemporaryPassword(tx.query, personId, passwordHash))) return refuse({ code: 'resource.unknown' });
      await closeSessionsOf(tx.query, personId);
      record(tx, actor, { action: 'password.reset', personId });
      return accept(password);
    });
  }

  /** The person may not sign in any more; every session of theirs ends. */
  async disable(personId: string, actor: Actor): Promise<Result<null, ApiRefusal>> {
    const permitted = permit(actor, { action: 'organisation.manage' });
    if (!permitted.ok) return permitted;
    return this.unitOfWork.run(async (tx): Promise<Result<null, ApiRefusal>> => {
      await lockOrganisation(tx.query);
      const changed = await disablePerson(tx, personId);
      if (changed === 'gone') return refuse({ code: 'resource.unknown' });
      if (changed === 'last') return refuse({ code: 'person.last-administrator' });
      record(tx, actor, { action: 'person.disabled', personId });
      return accept(null);
    });
  }

  /** The person may sign in again. */
  async enable(personId: string, actor: Actor): Promise<Result<null, ApiRefusal>> {
    const permitted = permit(actor, { action: 'organisation.manage' });
    if (!permitted.ok) return permitted;
    return this.unitOfWork.run(async (tx): Promise<Result<null, ApiRefusal>> => {
      if (!(await enablePerson(tx, personId))) return refuse({ code: 'resource.unknown' });
      record(tx, actor, { action: 'person.enabled', personId });
      return accept(null);
    });
  }
}

function record(tx: Tx, actor: Actor, { action, personId }: { action: string; personId: string }): void {
  tx.audit.add({ actor: signatureOf(actor), action, subject: `person/${personId}`, data: {} });
}
