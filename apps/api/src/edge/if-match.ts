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

/** Gives a handler the version that the caller saw, or null without an If-Match: there was nothing to see yet. */
export const SeenVersionIfAny = createParamDecorator(
  (_data: unknown, context: ExecutionContext): number | null => {
    const header = context.switchToHttp().getRequest<ApiRequest>().get('if-match');
    return header === undefined ? null : seenVersion(header);
  },
  [documentIfMatchIfAny],
);

function documentIfMatch(target: object, key: string | symbol | undefined): void {
  document(target, key, { required: true, description: 'the version seen' });
}

function documentIfMatchIfAny(target: object, key: string | symbol | undefined): void {
  document(target, key, { required: false, description: 'the version seen; left out when there was none' });
}

function document(
  target: object,
  key: string | symbol | undefined,
  header: { readonly required: boolean; readonly description: string },
): void {
  const handler = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key === undefined || handler === undefined) return;
  const schema = { type: 'string' as const, pattern: '^"\\d+"$', example: '"3"' };
  ApiHeader({ name: 'If-Match', ...header, schema })(target, key, handler);
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
