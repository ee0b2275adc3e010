import type { Schemas } from '../../api/index.js';
import type { ReviewTask } from '../data.js';

/** A milestone as it is being typed. */
export interface MilestoneWords {
  readonly content: string;
  readonly phrase: string;
  readonly dueOn: string | null;
}

/** What of a task can be typed. */
export interface TaskWords {
  readonly title: string;
  readonly content: string;
  readonly complexity: 'ordinary' | 'complex';
  readonly weight: number;
  readonly isContinuous: boolean;
  readonly milestones: readonly MilestoneWords[];
}

/** The task as it stands, ready to be typed over. */
export function wordsOf({ title, content, complexity, weight, isContinuous, milestones }: ReviewTask): TaskWords {
  const dated = milestones.map((one) => ({ content: one.content, phrase: one.phrase, dueOn: one.dueOn }));
  return { title, content, complexity, weight, isContinuous, milestones: dated };
}

/** Only what differs from the task as it stands, so that what others changed elsewhere stays. */
export function changesOf(task: ReviewTask, told: TaskWords): Schemas['EditTaskRequest'] {
  const before = wordsOf(task);
  const fields = (Object.keys(before) as (keyof TaskWords)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(told[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, told[field]]));
}
