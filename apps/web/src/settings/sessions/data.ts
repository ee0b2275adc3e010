import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/index.js';
import { about, answered, api } from '../../api/index.js';

/** One of the own sessions. */
export type OwnSession = Schemas['OwnSessionView'];

/** The own sessions, newest use first. */
export function useOwnSessions() {
  return useQuery({
    queryKey: ['own-sessions'],
    queryFn: () => answered(api.GET('/api/v1/sessions')),
    meta: about('session'),
  });
}
