import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/index.js';
import { about, answered, api } from '../../api/index.js';

/** One entry of the audit trail. */
export type AuditEntry = Schemas['AuditView'];

/** What the trail is narrowed to. */
export interface AuditFilter {
  readonly subject?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly from?: string;
  readonly until?: string;
}

/** The trail, newest first, page by page. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/audit', {
          params: { query: { ...filter, limit: 100, ...(pageParam !== '' && { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    meta: about(),
    placeholderData: keepPreviousData,
  });
}
