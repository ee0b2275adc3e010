import type { Middleware } from 'openapi-fetch';
import createClient from 'openapi-fetch';
import { languageNow, localeOf } from '../language/index.js';
import type { Problem } from './problem.js';
import { Refused, Unreachable } from './problem.js';
import type { paths } from './schema.js';

const PATIENCE_MS = 30_000;
const FILE_PATIENCE_MS = 180_000;
const READING = new Set(['GET', 'HEAD']);

let csrfToken = '';

/** Remembers the token that every write carries; it stands in memory only. */
export function carryCsrfToken(token: string): void {
  csrfToken = token;
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', localeOf(languageNow()));
    if (!READING.has(request.method)) request.headers.set('X-CSRF-Token', csrfToken);
    return request;
  },
};

/** Every request of the page, typed by the OpenAPI document. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin', fetch: patiently });
api.use(manners);

/** What the API answered; throws `Refused` with the problem document, or `Unreachable` when no answer came. */
export async function answered<Answer>(
  call: Promise<{ data?: Answer; error?: unknown; response: Response }>,
): Promise<Answer> {
  const { data, error, response } = await call;
  if (response.ok) return data as Answer;
  throw new Refused(problemOf(error, response.status), response.status);
}

/** A header that makes a repeated write the same write. */
export function onceKey(): string {
  return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : randomKey();
}

/** The header that says which version was seen. */
export function seen(version: number): string {
  return `"${String(version)}"`;
}

/** The headers that every write carries. */
export function writeHeaders(): Readonly<Record<string, string>> {
  return { 'Accept-Language': localeOf(languageNow()), 'X-CSRF-Token': csrfToken };
}

/** The problem document of a refusal, however it came; throws `Unreachable` when something on the way answered instead. */
export function problemOf(error: unknown, status: number): Problem {
  if (error !== null && typeof error === 'object' && 'code' in error) return error as Problem;
  // What stands between the page and the API (a proxy, a gateway) may answer without a problem document.
  if (status >= 502 && status <= 504) throw new Unreachable(`gateway ${String(status)}`);
  return { type: '', title: '', status, detail: `HTTP ${String(status)}`, instance: '', code: 'internal.unexpected' };
}

// Without a secure context there is no randomUUID.
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// A file that goes up, or a workbook that is written while it comes down.
function isFile({ headers, url }: Request): boolean {
  const isUpload = headers.get('content-type')?.startsWith('multipart/') === true;
  return isUpload || new URL(url).pathname.endsWith('.xlsx');
}

async function patiently(request: Request): Promise<Response> {
  const patience = AbortSignal.timeout(isFile(request) ? FILE_PATIENCE_MS : PATIENCE_MS);
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, patience]) });
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Unreachable('no answer', { cause });
  }
}
