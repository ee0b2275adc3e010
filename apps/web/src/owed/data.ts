import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';
import type { Address } from '../design/index.js';
import { owedQuestion } from './owed-address.js';

/** One thing owed. */
export type Owed = Schemas['OwedView'];

/** An answer that waits for the office's word. */
export type ToReview = Schemas['ToReviewView'];

const PAGE = 100;
const MOST = 200;

interface Pages<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/** Everything owed that the address asks for, page by page. */
export function useOwed(address: Address): UseInfiniteQueryResult<InfiniteData<Pages<Owed>>> {
  const asked = owedQuestion(address);
  return useInfiniteQuery({
    queryKey: ['owed', asked],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/obligations', {
          params: { query: { ...asked, limit: PAGE, ...(pageParam !== '' && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    meta: about('obligation', 'submission', 'clock'),
    placeholderData: keepPreviousData,
  });
}

/** What the own departments owe and have not answered, earliest limit first; at most 200. */
export function useOwnOpen(): UseQueryResult<Pages<Owed>> {
  return useQuery({
    queryKey: ['owed', 'own-open'],
    queryFn: () =>
      answered(api.GET('/api/v1/obligations', { params: { query: { mine: true, state: ['open'], limit: MOST } } })),
    meta: about('obligation', 'submission', 'clock'),
  });
}

/** The answers that wait for the office's word; at most 200, more follow when these are done. */
export function useToReview(): UseQueryResult<Pages<ToReview>> {
  return useQuery({
    queryKey: ['to-review'],
    queryFn: () => answered(api.GET('/api/v1/queues/to-review', { params: { query: { limit: MOST } } })),
    meta: about('submission', 'obligation'),
  });
}

/** The task an answer is about, with all that was answered before. */
export function useAnswersOf(taskId: string | null): UseQueryResult<Schemas['TaskPageView']> {
  return useQuery({
    queryKey: ['task', taskId],
    queryFn: () => answered(api.GET('/api/v1/tasks/{id}', { params: { path: { id: taskId ?? '' } } })),
    meta: about('task', 'submission'),
    enabled: taskId !== null,
  });
}

/** The plans to narrow a list to. */
export function usePlanNames(): UseQueryResult<{ items: { id: string; title: string }[] }> {
  return useQuery({
    queryKey: ['plans', 'names'],
    queryFn: () => answered(api.GET('/api/v1/plans', { params: { query: { limit: MOST } } })),
    meta: about('plan'),
  });
}
