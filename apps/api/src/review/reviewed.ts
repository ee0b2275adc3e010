import type { TaskFacts } from '@duban/persistence';

/** The mark among a task's decisions that a person has reviewed it as it stands. */
export const REVIEWED = 'reviewed';

/** Whether a person has taken the task as it stands, or left it out; new words of a revised document ask again. */
export function isReviewed({ state, decided }: Pick<TaskFacts, 'state' | 'decided'>): boolean {
  return state === 'dropped' || decided.includes(REVIEWED);
}
