import { createHash, randomBytes } from 'node:crypto';

/** The name of the session cookie. */
export const SESSION_COOKIE = 'duban_session';

/** A new secret of 32 random bytes. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the record keeps of a session token: who reads the record cannot become anybody. */
export function sessionHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
