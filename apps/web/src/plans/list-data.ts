import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';

const PAGE = 50;

/** A plan as the list shows it. */
export type ListedPlan = Schemas['PlanView'];

/** A page of the plans. */
export interface PlanList {
  readonly items: readonly ListedPlan[];
  readonly nextCursor: string | null;
}

/** Which plans to list. */
export interface PlanFilter {
  readonly search?: string | undefined;
  readonly state?: string | undefined;
  readonly cursor?: string | undefined;
}

/** The plans that the person sees, newest first. */
export function usePlanList(filter: PlanFilter): UseQueryResult<PlanList> {
  const { search, state, cursor } = filter;
  const query = {
    limit: PAGE,
    ...(search !== undefined && { search }),
    ...(state !== undefined && { state: state as ListedPlan['state'] }),
    ...(cursor !== undefined && { cursor }),
  };
  return useQuery({
    queryKey: ['plans', query],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/plans', { params: { query }, signal })),
    meta: about('plan'),
    placeholderData: keepPreviousData,
  });
}

/** The codes of the published rule packs. */
export function useRulePackCodes(): UseQueryResult<readonly string[]> {
  return useQuery({
    queryKey: ['rule-packs', 'codes'],
    queryFn: async ({ signal }) => {
      const { items } = await answered(api.GET('/api/v1/rule-packs', { signal }));
      return items.map(({ code }) => code);
    },
    meta: about('rulebook'),
  });
}
