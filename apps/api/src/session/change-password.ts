import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { closeOtherSessions, credentialsOfPerson, setPassword, UnitOfWork } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { hashPassword, isPassword } from './password.js';
import type { ChangePasswordRequest } from './session.requests.js';

/** Why a password is not changed. */
export interface ChangePasswordRefusal {
  readonly code: 'password.wrong' | 'password.unchanged';
}

/** Sets the password that a person chose and ends every other session of that person. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  async run(
    request: ChangePasswordRequest,
    actor: Actor,
    tokenHash: string,
  ): Promise<Result<null, ChangePasswordRefusal>> {
    const credentials = await credentialsOfPerson(this.reader.query, actor.personId);
    if (!(await isPassword(request.current, credentials?.passwordHash ?? null)))
      return refuse({ code: 'password.wrong' });
    if (request.next === request.current) return refuse({ code: 'password.unchanged' });
    const passwordHash = await hashPassword(request.next);
    return this.unitOfWork.run(async (tx) => {
      await setPassword(tx.query, actor.personId, passwordHash);
      await closeOtherSessions(tx.query, actor.personId, tokenHash);
      tx.audit.add({ actor: signatureOf(actor), action: 'password.changed', subject: signatureOf(actor), data: {} });
      return accept(null);
    });
  }
}
