import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { paths, Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';
import type { Address } from '../design/index.js';
import { asAddress, tidy } from '../design/index.js';

/** The supervision board. */
export type Board = Schemas['BoardView'];

/** One unit in one round. */
export type BoardCell = Schemas['BoardCellView'];

type BoardQuery = NonNullable<paths['/api/v1/board']['get']['parameters']['query']>;

/** The board of a plan, or of all, for the rounds of one kind. */
export function useBoard({ plan, kind }: Address): UseQueryResult<Board> {
  // What the address says wrongly the API refuses.
  const query = tidy({ plan, kind }) as BoardQuery;
  return useQuery({
    queryKey: ['board', query],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/board', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    meta: about('obligation', 'submission', 'plan', 'organisation', 'clock'),
  });
}

/** The plans whose board there can be. */
export function useBoardPlans(): UseQueryResult<readonly { readonly id: string; readonly title: string }[]> {
  return useQuery({
    queryKey: ['board', 'plans'],
    queryFn: async () => (await answered(api.GET('/api/v1/plans', { params: { query: { limit: 100 } } }))).items,
    meta: about('plan'),
  });
}

/** The address of the list that a number of the board counts. */
export function listAt(...parts: readonly Readonly<Record<string, unknown>>[]): Address {
  return asAddress(Object.assign({}, ...parts) as Record<string, unknown>);
}

/** The same as a link. */
export function hrefOf(search: Address): string {
  return `/owed?${new URLSearchParams(Object.entries(search).map(([name, value]) => [name, value ?? ''])).toString()}`;
}
