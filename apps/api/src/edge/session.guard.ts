import { timingSafeEqual } from 'node:crypto';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { sessionOf } from '@duban/persistence';
import { Reader } from '../record/index.js';
import { actorFor } from './actor.js';
import { PUBLIC, WITH_TEMPORARY_PASSWORD } from './caller.js';
import { refused } from './refusal.js';
import type { ApiRequest } from './request-context.js';
import { SESSION_COOKIE, sessionHash } from './session-token.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets in only requests of a living session; writes also need its CSRF token, and a temporary password opens almost nothing. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly reader: Reader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.marked(PUBLIC, context)) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const session = await this.session(request);
    if (!READING.has(request.method) && !isSame(request.get('x-csrf-token'), session.csrfToken)) {
      throw refused({ code: 'csrf-token.missing' });
    }
    if (session.person.isPasswordTemporary && !this.marked(WITH_TEMPORARY_PASSWORD, context)) {
      throw refused({ code: 'password.temporary' });
    }
    request.actor = actorFor(session.person);
    request.csrfToken = session.csrfToken;
    return true;
  }

  private async session(request: ApiRequest) {
    const token = (request.cookies as Record<string, unknown>)[SESSION_COOKIE];
    const session = typeof token === 'string' ? await sessionOf(this.reader.query, sessionHash(token)) : null;
    if (!session) throw refused({ code: 'session.required' });
    return session;
  }

  private marked(key: string, context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean | undefined>(key, [context.getHandler(), context.getClass()]) === true
    );
  }
}

function isSame(told: string | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(told ?? ''), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
