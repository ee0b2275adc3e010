import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';

/** One row of the unit's sheet. */
export type SheetRow = Schemas['SheetRowView'];

/** What somebody of the unit typed and has not sent. */
export type Draft = Schemas['DraftView'];

/** The unit's sheet for a round. */
export function useSheet(roundId: string): UseQueryResult<Schemas['SheetView']> {
  return useQuery({
    queryKey: ['round', roundId, 'sheet'],
    queryFn: () => answered(api.GET('/api/v1/rounds/{id}/sheet', { params: { path: { id: roundId } } })),
    meta: about('obligation', 'submission'),
  });
}

/** What the unit typed in a round and has not sent. */
export function useDrafts(roundId: string): UseQueryResult<Schemas['DraftsView']> {
  return useQuery({
    queryKey: ['round', roundId, 'drafts'],
    queryFn: () => answered(api.GET('/api/v1/rounds/{id}/drafts', { params: { path: { id: roundId } } })),
    meta: about('draft', 'submission'),
  });
}

/** The round's plan and limit, as one of its own obligations tells them. */
export function useRoundFacts(roundId: string): UseQueryResult<Schemas['OwedView'] | null> {
  return useQuery({
    queryKey: ['owed', 'of-round', roundId],
    queryFn: async () => {
      const query = { round: roundId, mine: true, limit: 1 };
      const { items } = await answered(api.GET('/api/v1/obligations', { params: { query } }));
      return items[0] ?? null;
    },
    meta: about('obligation', 'clock'),
  });
}
