import { isNativeError } from 'node:util/types';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import { languageOf } from './language.js';
import { log } from '../log/index.js';
import { isOutage, isUnreadableValue } from './outage.js';
import { problemOf } from './problem.js';
import type { ApiRefusal } from './refusal.js';
import { Refused } from './refusal.js';
import type { ApiRequest } from './request-context.js';
import { STATUS } from './status.js';

/** Seconds after which a client may try again when the record is down. */
const OUTAGE_RETRY_SECONDS = 5;

/** The one place where anything thrown becomes a problem document; bugs are logged once and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const response = http.getResponse<Response>();
    const refusal = refusalOf(thrown);
    if (!(thrown instanceof Refused) && STATUS[refusal.code] >= 500) logFailure(thrown, request);
    if (response.headersSent) return void response.destroy();
    sendProblem(request, response, refusal);
  }
}

/** Answers a refusal as a problem document in the caller's language. */
export function sendProblem(request: ApiRequest, response: Response, refusal: ApiRefusal): void {
  const language = languageOf(request.get('accept-language'));
  const problem = problemOf(refusal, language, request.requestId);
  if (refusal.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(refusal.retryAfterSeconds));
  response.setHeader('Content-Language', language);
  response.setHeader('Cache-Control', 'no-store');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What Nest, Express and its body parser mean by the statuses they throw. */
const OF_STATUS: Readonly<Record<number, ApiRefusal & { readonly expected?: string }>> = {
  400: { code: 'request.malformed' },
  404: { code: 'route.unknown' },
  405: { code: 'method.not-allowed' },
  413: { code: 'request.too-large' },
  415: { code: 'media-type.unsupported', expected: 'application/json; charset=utf-8' },
  429: { code: 'request.throttled', retryAfterSeconds: 60 },
};

/** The refusal that stands for anything thrown. */
export function refusalOf(thrown: unknown): ApiRefusal & { expected?: string } {
  if (thrown instanceof Refused) return thrown.refusal;
  if (isOutage(thrown)) return { code: 'record.unavailable', retryAfterSeconds: OUTAGE_RETRY_SECONDS };
  if (isUnreadableValue(thrown)) return { code: 'request.invalid' };
  return OF_STATUS[statusOf(thrown) ?? 500] ?? { code: 'internal.unexpected' };
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const { expose, status } = (thrown ?? {}) as { expose?: unknown; status?: unknown };
  return expose === true && typeof status === 'number' ? status : undefined;
}

function logFailure(thrown: unknown, { requestId, method, path }: ApiRequest): void {
  const error = isNativeError(thrown) ? thrown : new Error(String(thrown));
  const cause = isNativeError(error.cause) ? error.cause.message : undefined;
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join(' < ');
  log('error', 'failure', {
    requestId,
    method,
    path,
    name: error.name,
    message: messageOf(error),
    cause: cause && firstLine(cause),
    places,
  });
}

// A database error can quote what people wrote; its code and constraint say enough.
function messageOf(error: Error): string {
  const { code, constraint } = (error as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
  return code === undefined ? firstLine(error.message) : `${code} ${constraint ?? ''}`.trim();
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 300);
}
