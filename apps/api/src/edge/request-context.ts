import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Actor } from './actor.js';

/** A request as the edge sees it: with its id, and who sent it once the session guard has looked. */
export interface ApiRequest extends Request {
  requestId: string;
  actor?: Actor;
  csrfToken?: string;
  uploaded?: Uploaded;
}

/** A file of a multipart request, held in memory within the handler's limit. */
export interface Uploaded {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const PLAIN_ID = /^[\w.-]{8,64}$/u;

/** Gives every request an id (the caller's X-Request-Id when it is a plain one) and says it in the answer. */
export function nameRequest(request: Request, response: Response, next: NextFunction): void {
  const told = request.get('x-request-id');
  const requestId = told !== undefined && PLAIN_ID.test(told) ? told : randomUUID();
  (request as ApiRequest).requestId = requestId;
  response.setHeader('X-Request-Id', requestId);
  next();
}
