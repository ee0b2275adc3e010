import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api, carryCsrfToken, isSignedOut } from '../api/index.js';

/** Who is signed in, and what they may ever do. */
export type Session = Schemas['SessionView'];

const KEY = ['session'] as const;

/** The session, or null when nobody is signed in. */
export function useSessionQuery(): UseQueryResult<Session | null> {
  return useQuery({ queryKey: KEY, queryFn: readSession, meta: about('session', 'organisation'), staleTime: 60_000 });
}

/** Signs in; the session's cookie is set by the API. */
export async function signIn(given: Schemas['SignInRequest']): Promise<Session> {
  return carried(await answered(api.POST('/api/v1/session', { body: given })));
}

/** Signs out and forgets all that was read. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await answered(api.DELETE('/api/v1/session'));
    client.clear();
    location.assign('/');
  };
}

/** Puts a session that was just opened where the whole page sees it. */
export function useEnter(): (session: Session) => void {
  const client = useQueryClient();
  return (session) => {
    client.setQueryData(KEY, session);
    void client.invalidateQueries();
  };
}

async function readSession(): Promise<Session | null> {
  try {
    return carried(await answered(api.GET('/api/v1/session')));
  } catch (error) {
    if (isSignedOut(error)) return null;
    throw error;
  }
}

function carried(session: Session): Session {
  carryCsrfToken(session.csrfToken);
  return session;
}
