import type { ApiRequest } from '../edge/index.js';
import { SESSION_COOKIE, sessionHash } from '../edge/index.js';

/** What the record knows the session of this request by. */
export function tokenHashOf(request: ApiRequest): string {
  return sessionHash((request.cookies as Record<string, string>)[SESSION_COOKIE] ?? '');
}
