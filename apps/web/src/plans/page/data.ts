import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/index.js';
import { about, answered, api } from '../../api/index.js';

/** A plan's head. */
export type PlanDetail = Schemas['PlanDetailView'];
/** A heading of the plan with what stands under it. */
export type OutlineNode = Schemas['OutlineNodeView'];
/** A task in the tree. */
export type OutlineTask = Schemas['OutlineTaskView'];
/** A milestone of one of the plan's tasks. */
export type PlanMilestone = Schemas['PlanMilestoneView'];
/** An indicator of the plan. */
export type Indicator = Schemas['IndicatorView'];
/** A key project of the plan. */
export type Project = Schemas['ProjectView'];
/** What one unit carries in the plan. */
export type UnitLoad = Schemas['UnitLoadView'];

const path = (id: string) => ({ params: { path: { id } } });

/** The plan's head. */
export function usePlan(id: string): UseQueryResult<PlanDetail> {
  return useQuery({
    queryKey: ['plan', id],
    queryFn: () => answered(api.GET('/api/v1/plans/{id}', path(id))),
    meta: about('plan', 'rulebook'),
  });
}

/** The tree of actions, items and tasks. */
export function useOutline(id: string): UseQueryResult<Schemas['OutlineView']> {
  return useQuery({
    queryKey: ['plan', id, 'outline'],
    queryFn: () => answered(api.GET('/api/v1/plans/{id}/outline', path(id))),
    meta: about('plan', 'task', 'obligation', 'submission', 'clock'),
  });
}

/** The milestones by date. */
export function useMilestones(id: string): UseQueryResult<Schemas['PlanMilestonesView']> {
  return useQuery({
    queryKey: ['plan', id, 'milestones'],
    queryFn: () => answered(api.GET('/api/v1/plans/{id}/milestones', path(id))),
    meta: about('plan', 'task', 'obligation', 'clock'),
  });
}

/** The indicators as the document gives them. */
export function useIndicators(id: string): UseQueryResult<Schemas['IndicatorsView']> {
  return useQuery({
    queryKey: ['plan', id, 'indicators'],
    queryFn: () => answered(api.GET('/api/v1/plans/{id}/indicators', path(id))),
    meta: about('plan'),
  });
}

/** The key projects as the document gives them. */
export function useProjects(id: string): UseQueryResult<Schemas['ProjectsView']> {
  return useQuery({
    queryKey: ['plan', id, 'projects'],
    queryFn: () => answered(api.GET('/api/v1/plans/{id}/projects', path(id))),
    meta: about('plan', 'organisation'),
  });
}

/** Who carries how much. */
export function useLoad(id: string): UseQueryResult<Schemas['PlanLoadView']> {
  return useQuery({
    queryKey: ['plan', id, 'load'],
    queryFn: () => answered(api.GET('/api/v1/plans/{id}/load', path(id))),
    meta: about('plan', 'task', 'obligation', 'submission', 'clock'),
  });
}

/** Business time, for today's mark. */
export function useToday(): UseQueryResult<Schemas['ClockView']> {
  return useQuery({
    queryKey: ['clock'],
    queryFn: () => answered(api.GET('/api/v1/clock')),
    meta: about('clock'),
  });
}
