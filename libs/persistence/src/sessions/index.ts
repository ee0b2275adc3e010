export type { OwnSession } from './own-sessions.js';
export { closeOwnSession, closeSessionsOf, livingSessions, ownSessions } from './own-sessions.js';
export type { Session, SessionLife, SignedInPerson } from './session.store.js';
export {
  closeOtherSessions,
  closeSession,
  openSession,
  peekSession,
  SESSION_LIFE,
  sessionOf,
} from './session.store.js';
export type { Credentials } from './sign-in.store.js';
export {
  countAttempt,
  credentialsOf,
  credentialsOfPerson,
  forgetAttempts,
  FREE_ATTEMPTS,
  normalLogin,
  setPassword,
  setTemporaryPassword,
} from './sign-in.store.js';
