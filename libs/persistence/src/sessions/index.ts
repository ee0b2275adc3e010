export type { Session, SessionLife, SignedInPerson } from './session.store.js';
export { closeOtherSessions, closeSession, openSession, SESSION_LIFE, sessionOf } from './session.store.js';
export type { Credentials } from './sign-in.store.js';
export {
  countAttempt,
  credentialsOf,
  credentialsOfPerson,
  forgetAttempts,
  FREE_ATTEMPTS,
  normalLogin,
  setPassword,
} from './sign-in.store.js';
