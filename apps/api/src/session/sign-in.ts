import { Inject, Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { Session } from '@duban/persistence';
import {
  countAttempt,
  credentialsOf,
  forgetAttempts,
  forgetOldKeys,
  normalLogin,
  openSession,
  sessionOf,
  UnitOfWork,
} from '@duban/persistence';
import { newSecret, sessionHash } from '../edge/index.js';
import { Reader } from '../record/index.js';
import type { FullSettings } from '../settings.js';
import { API_SETTINGS } from '../settings.js';
import { isPassword } from './password.js';
import type { SignInRequest } from './session.requests.js';

/** Why somebody may not come in: never whether the login or the password was wrong. */
export type SignInRefusal =
  { readonly code: 'sign-in.failed' } | { readonly code: 'sign-in.throttled'; readonly retryAfterSeconds: number };

/** A session just opened, with the token that only the cookie holds. */
export type OpenedSession = Session & { readonly token: string };

/** Opens a session for a login and its password; failures slow down every further attempt at that login. */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    @Inject(API_SETTINGS) private readonly settings: FullSettings,
  ) {}

  async run(request: SignInRequest): Promise<Result<OpenedSession, SignInRefusal>> {
    const login = normalLogin(request.login);
    const retryAfterSeconds = await countAttempt(this.reader.query, login);
    if (retryAfterSeconds > 0) return refuse({ code: 'sign-in.throttled', retryAfterSeconds });
    const credentials = await credentialsOf(this.reader.query, login);
    const isRight = await isPassword(request.password, credentials?.passwordHash ?? null);
    if (!isRight || !credentials) return refuse({ code: 'sign-in.failed' });
    return accept(await this.open(login, credentials.personId));
  }

  private open(login: string, personId: string): Promise<OpenedSession> {
    const [token, csrfToken] = [newSecret(), newSecret()];
    const tokenHash = sessionHash(token);
    return this.unitOfWork.run(async (tx) => {
      await forgetAttempts(tx.query, login);
      await forgetOldKeys(tx.query);
      await openSession(tx.query, { tokenHash, personId, csrfToken }, this.settings.sessionLife);
      tx.audit.add({ actor: `person/${personId}`, action: 'session.opened', subject: `person/${personId}`, data: {} });
      const session = await sessionOf(tx.query, tokenHash, this.settings.sessionLife);
      if (!session) throw new Error('a session just opened was not found');
      return { ...session, token };
    });
  }
}
