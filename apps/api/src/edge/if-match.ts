import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { createParamDecorator, Injectable } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import { tap } from 'rxjs';
import type { ApiRequest } from './request-context.js';
import { refused } from './refusal.js';

/** Gives a handler the version that the caller saw, from `If-Match: "3"`; absent is 428, unreadable is 400. */
export const SeenVersion = createParamDecorator(
  (_data: unknown, context: ExecutionContext): number =>
    seenVersion(context.switchToHttp().getRequest<ApiRequest>().get('if-match')),
  [documentIfMatch],
);

function documentIfMatch(target: object, key: string | symbol | undefined): void {
  const handler = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key === undefined || handler === undefined) return;
  const schema = { type: 'string' as const, pattern: '^"\\d+"$', example: '"3"' };
  ApiHeader({ name: 'If-Match', required: true, description: 'the version seen', schema })(target, key, handler);
}

/** The version in an If-Match header. */
export function seenVersion(header: string | undefined): number {
  if (header === undefined) throw refused({ code: 'if-match.required' });
  const found = /^(?:W\/)?"(\d{1,9})"$/u.exec(header.trim());
  if (!found) throw refused({ code: 'if-match.invalid' });
  return Number(found[1]);
}

/** Sets `ETag: "<version>"` on every answer whose view carries a version. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      tap((view: unknown) => {
        const version = view !== null && typeof view === 'object' ? (view as { version?: unknown }).version : undefined;
        if (typeof version !== 'number') return;
        context.switchToHttp().getResponse<Response>().setHeader('ETag', `"${version}"`);
      }),
    );
  }
}
