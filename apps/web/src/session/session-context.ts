import { createContext, useContext } from 'react';
import type { Session } from './data.js';

/** The session of whoever works on the page; only pages behind the gate read it. */
export const SessionContext = createContext<Session | null>(null);

/** The session at hand. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session: this component stands outside the gate');
  return session;
}

/** Something that a person may or may not do. */
export type Action = Session['may'][number];

/** Whether the person at hand may ever do this; what they may do on one thing, that thing's view says. */
export function useMay(): (action: Action) => boolean {
  const { may } = useSession();
  return (action) => may.includes(action);
}
