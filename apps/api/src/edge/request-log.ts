import type { NextFunction, Request, Response } from 'express';
import { log } from '../log/index.js';
import type { ApiRequest } from './request-context.js';

/** One line per answered request: method, path without its query, status and milliseconds. */
export function logRequest(request: Request, response: Response, next: NextFunction): void {
  const startedAt = performance.now();
  response.on('finish', () => {
    const ms = Math.round(performance.now() - startedAt);
    const { requestId, method, originalUrl } = request as ApiRequest;
    const path = originalUrl.split('?')[0];
    const status = response.statusCode;
    log(status >= 500 ? 'error' : 'info', 'request', { requestId, method, path, status, ms });
  });
  next();
}
