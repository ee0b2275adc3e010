/** What can change on a page. */
export const TOPICS = [
  'plan',
  'task',
  'obligation',
  'submission',
  'draft',
  'inbox',
  'evaluation',
  'organisation',
  'rulebook',
  'clock',
  'saved-view',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The things that lead to a plan. */
export type PlanBound = 'plan' | 'task' | 'round' | 'obligation' | 'submission' | 'evaluation';

/** That something visible changed: under which topic and, where known, on which thing of a plan. */
export interface Change {
  readonly topic: Topic;
  readonly kind?: PlanBound;
  readonly id?: string;
}
