import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';

/** What a day begins with. */
export type Overview = Schemas['OverviewView'];

/** What is urgent, what waits and what is owed, each number with its list. */
export function useOverview(): UseQueryResult<Overview> {
  return useQuery({
    queryKey: ['overview'],
    queryFn: () => answered(api.GET('/api/v1/overview')),
    meta: about('obligation', 'submission', 'plan', 'evaluation', 'clock'),
  });
}

/** The open rounds in which the own units still owe something. */
export function useOwnRounds(): UseQueryResult<{ items: Schemas['RoundView'][] }> {
  return useQuery({
    queryKey: ['rounds', 'own'],
    queryFn: () => answered(api.GET('/api/v1/rounds', { params: { query: { mine: true, limit: 200 } } })),
    meta: about('obligation', 'submission', 'clock'),
  });
}

/** Whose turn it is in an evaluation. */
export function useWaiting(evaluationId: string): UseQueryResult<Schemas['WaitingView']> {
  return useQuery({
    queryKey: ['evaluation', evaluationId, 'waiting'],
    queryFn: () => answered(api.GET('/api/v1/evaluations/{id}/waiting', { params: { path: { id: evaluationId } } })),
    meta: about('evaluation', 'obligation', 'clock'),
  });
}

/** How many messages stand where on their way. */
export function useDeliveryCounts(): UseQueryResult<Schemas['DeliveryCountsView']> {
  return useQuery({
    queryKey: ['deliveries', 'counts'],
    queryFn: () => answered(api.GET('/api/v1/deliveries/counts')),
    meta: about('inbox', 'clock'),
  });
}
