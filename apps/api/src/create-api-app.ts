import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import { LineLogger } from './log/index.js';
import { sendProblem } from './edge/problem.filter.js';
import type { ApiRequest } from './edge/request-context.js';
import { nameRequest } from './edge/request-context.js';
import { logRequest } from './edge/request-log.js';
import { addOpenApi } from './openapi-document.js';
import type { ApiSettings } from './settings.js';
import { withDefaults } from './settings.js';
import { CONTENT_POLICY, serveWeb } from './web-page.js';

/** Where every route of the API begins. */
export const API_PREFIX = 'api/v1';
const JSON_LIMIT = '1mb';

/** The API over the record at this address, not yet listening; it starts even while PostgreSQL is down. */
export async function createApiApp(settings: ApiSettings): Promise<NestExpressApplication> {
  const app = await bareApp(settings, true);
  addOpenApi(app);
  if (settings.webFolder !== undefined) serveWeb(app, settings.webFolder);
  app.use(nothingElse);
  return app;
}

/** The application with its edge, for serving or only for its OpenAPI document. */
export async function bareApp(settings: ApiSettings, connects: boolean): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.over(withDefaults(settings), connects), {
    bodyParser: false,
    logger: new LineLogger(),
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy ?? false);
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(
    nameRequest,
    logRequest,
    helmet({ contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY } }),
    cookieParser(),
  );
  app.use(`/${API_PREFIX}`, neverCached);
  app.useBodyParser('json', { limit: JSON_LIMIT });
  app.setGlobalPrefix(API_PREFIX);
  return app;
}

/** Beside the API and the page there is nothing, and that is said as everywhere. */
function nothingElse(request: Request, response: Response, next: NextFunction): void {
  if (request.path.startsWith(`/${API_PREFIX}/`)) next();
  else sendProblem(request as ApiRequest, response, { code: 'route.unknown' });
}

function neverCached(
  _request: unknown,
  response: { setHeader(name: string, value: string): unknown },
  next: () => void,
): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
