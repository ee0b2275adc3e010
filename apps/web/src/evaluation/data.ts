import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';

/** An annual evaluation in the list. */
export type Evaluation = Schemas['EvaluationView'];
/** An annual evaluation with the units that the person may see. */
export type EvaluationDetail = Schemas['EvaluationDetailView'];
/** A phase on the time axis. */
export type Phase = Schemas['PhaseView'];
/** A unit's result. */
export type Unit = Schemas['EvaluationUnitView'];
/** What waits for whom in the present phase. */
export type Waiting = Schemas['WaitingView'];
/** A unit's result with every line of it. */
export type UnitLedger = Schemas['UnitLedgerView'];
/** One line of a score. */
export type Line = Schemas['LineView'];
/** A page of evaluations. */
export interface EvaluationPage {
  readonly items: Evaluation[];
  readonly nextCursor: string | null;
}

const PLANS_OFFERED = 200;

/** The evaluations that concern the person, newest year first, page by page. */
export function useEvaluations(): UseInfiniteQueryResult<InfiniteData<EvaluationPage>> {
  return useInfiniteQuery({
    queryKey: ['evaluations'],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/evaluations', { params: { query: pageParam === null ? {} : { cursor: pageParam } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    meta: about('evaluation'),
  });
}

/** One evaluation: phases and results. */
export function useEvaluation(id: string): UseQueryResult<EvaluationDetail> {
  return useQuery({
    queryKey: ['evaluation', id],
    queryFn: () => answered(api.GET('/api/v1/evaluations/{id}', { params: { path: { id } } })),
    meta: about('evaluation'),
  });
}

/** What the evaluation waits for now. */
export function useWaiting(id: string): UseQueryResult<Waiting> {
  return useQuery({
    queryKey: ['evaluation', id, 'waiting'],
    queryFn: () => answered(api.GET('/api/v1/evaluations/{id}/waiting', { params: { path: { id } } })),
    meta: about('evaluation', 'obligation'),
  });
}

/** One unit's score with all its lines. */
export function useUnitLedger(id: string, departmentId: string): UseQueryResult<UnitLedger> {
  return useQuery({
    queryKey: ['evaluation', id, 'unit', departmentId],
    queryFn: () =>
      answered(api.GET('/api/v1/evaluations/{id}/units/{departmentId}', { params: { path: { id, departmentId } } })),
    meta: about('evaluation'),
  });
}

/** Issued plans, for which a year may be evaluated. */
export function useIssuedPlans(isWanted: boolean): UseQueryResult<{ readonly items: Schemas['PlanView'][] }> {
  return useQuery({
    queryKey: ['plans', 'issued'],
    queryFn: () => answered(api.GET('/api/v1/plans', { params: { query: { state: 'issued', limit: PLANS_OFFERED } } })),
    meta: about('plan'),
    enabled: isWanted,
  });
}
