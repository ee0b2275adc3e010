import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';

/** How many digests wait unread in the own inbox. */
export function useUnread(): UseQueryResult<Schemas['UnreadView']> {
  return useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: () => answered(api.GET('/api/v1/inbox/unread')),
    meta: about('inbox'),
  });
}
