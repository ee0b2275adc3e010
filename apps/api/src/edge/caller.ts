import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator, SetMetadata } from '@nestjs/common';
import type { Actor } from './actor.js';
import { refused } from './refusal.js';
import type { ApiRequest } from './request-context.js';

/** Gives a handler the person who asks. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ApiRequest>();
  if (!actor) throw refused({ code: 'session.required' });
  return actor;
});

/** Metadata key: this handler needs no session. */
export const PUBLIC = 'duban:public';
/** Metadata key: this handler may be used with a temporary password. */
export const WITH_TEMPORARY_PASSWORD = 'duban:with-temporary-password';

/** Lets a handler be used without a session. */
export const Public = () => SetMetadata(PUBLIC, true);
/** Lets a handler be used while the password is still temporary. */
export const WithTemporaryPassword = () => SetMetadata(WITH_TEMPORARY_PASSWORD, true);
