import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';

const A_YEAR_S = 365 * 24 * 3_600;

/**
 * What the page may load and do: everything from this very server, no inline script, no eval. Ant Design writes styles into the page;
 * pictures of charts are data, prints and downloads are blobs.
 */
export const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Serves the page beside the API: built files as they are (packed where they are packed), every other address that wants a page as the page. */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const serve = sirv(folder, { etag: true, brotli: true, gzip: true, single: true, setHeaders: cacheFor });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (isOfApi(request.path) || !['GET', 'HEAD'].includes(request.method)) next();
    else if (hasExtension(request.path) || wantsPage(request)) serve(request, response, next);
    else next();
  });
}

function isOfApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

function hasExtension(path: string): boolean {
  return /\.\w+$/u.test(path);
}

function wantsPage(request: Request): boolean {
  return request.path === '/' || (request.get('accept') ?? '').includes('text/html');
}

/** Built files carry their content's hash in their name and never change; the page itself is looked at again each time. */
function cacheFor(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  const isBuilt = path.startsWith('/assets/');
  response.setHeader('Cache-Control', isBuilt ? `public, max-age=${String(A_YEAR_S)}, immutable` : 'no-cache');
}
