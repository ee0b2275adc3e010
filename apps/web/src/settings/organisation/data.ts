import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/index.js';
import { about, answered, api } from '../../api/index.js';

/** A department's place in the tree. */
export type TreePlace = Schemas['TreePlaceView'];

/** A person with roles. */
export type Person = Schemas['PersonView'];

/** Which people are listed. */
export interface PeopleFilter {
  readonly search?: string;
  readonly department?: string;
  readonly withDisabled?: boolean;
}

/** All departments, each with the one above it. */
export function useTree() {
  return useQuery({
    queryKey: ['organisation-tree'],
    queryFn: () => answered(api.GET('/api/v1/organisation/tree')),
    meta: about('organisation'),
  });
}

/** One department. */
export function useDepartment(id: string) {
  return useQuery({
    queryKey: ['department', id],
    queryFn: () => answered(api.GET('/api/v1/organisation/departments/{id}', { params: { path: { id } } })),
    meta: about('organisation'),
  });
}

/** All groups with their members. */
export function useGroups() {
  return useQuery({
    queryKey: ['organisation-groups'],
    queryFn: () => answered(api.GET('/api/v1/organisation/groups')),
    meta: about('organisation'),
  });
}

/** People by name, page by page. */
export function usePeople(filter: PeopleFilter) {
  return useInfiniteQuery({
    queryKey: ['people', filter],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/organisation/people', {
          params: { query: { ...filter, limit: 50, ...(pageParam !== '' && { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    meta: about('organisation'),
    placeholderData: keepPreviousData,
  });
}
