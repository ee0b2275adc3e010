import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';

/** A task with everything its page shows. */
export type TaskDetail = Schemas['TaskPageView'];
/** One thing owed on a task. */
export type Owed = Schemas['OwedView'];
/** An answer as it was given. */
export type Submission = Schemas['SubmissionView'];
/** A unit's part in a task. */
export type Assignment = Schemas['AssignmentView'];
/** A milestone of a task. */
export type Milestone = Schemas['MilestoneView'];
/** A past event of a task. */
export type TaskEvent = Schemas['EventView'];
/** What happens if nothing is done. */
export type ForecastStep = Schemas['ForecastStepView'];
/** Why a limit is when it is. */
export type Why = Schemas['WhyView'];
/** One day in the counting of a limit. */
export type WhyDay = Schemas['WhyDayView'];

/** One task. */
export function useTask(id: string): UseQueryResult<TaskDetail> {
  return useQuery({
    queryKey: ['task', id],
    queryFn: () => readTask(id),
    meta: about('task', 'obligation', 'submission', 'clock'),
  });
}

/** Asks for one task as it stands now. */
export function readTask(id: string): Promise<TaskDetail> {
  return answered(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } }));
}

/** What happened on the task, oldest first. */
export function useTimeline(id: string): UseQueryResult<Schemas['TimelineView']> {
  return useQuery({
    queryKey: ['task', id, 'timeline'],
    queryFn: () => answered(api.GET('/api/v1/tasks/{id}/timeline', { params: { path: { id } } })),
    meta: about('task', 'obligation', 'submission', 'inbox', 'clock'),
  });
}

/** What happens on the task if nothing is reported. */
export function useForecast(id: string): UseQueryResult<Schemas['ForecastView']> {
  return useQuery({
    queryKey: ['task', id, 'forecast'],
    queryFn: () => answered(api.GET('/api/v1/tasks/{id}/forecast', { params: { path: { id } } })),
    meta: about('task', 'obligation', 'submission', 'rulebook', 'organisation', 'clock'),
  });
}

/** Why one limit is when it is; asked when somebody wants to know. */
export function useWhy(obligationId: string): UseQueryResult<Why> {
  return useQuery({
    queryKey: ['obligation', obligationId, 'why'],
    queryFn: () => answered(api.GET('/api/v1/obligations/{id}/why', { params: { path: { id: obligationId } } })),
    meta: about('obligation'),
  });
}

/** Business time. */
export function useBusinessTime(): UseQueryResult<Schemas['ClockView']> {
  return useQuery({
    queryKey: ['clock'],
    queryFn: () => answered(api.GET('/api/v1/clock')),
    meta: about('clock'),
  });
}
