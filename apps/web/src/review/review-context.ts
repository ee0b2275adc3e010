import { createContext, useContext } from 'react';
import type { Review, ReviewTask } from './data.js';

/** What every part of the review knows and can do. */
export interface AtReview {
  readonly review: Review;
  readonly mayEdit: boolean;
  /** The task that the keys act on. */
  readonly chosen: ReviewTask | null;
  readonly choose: (taskId: string) => void;
  /** Opens what the name stands for, for this task if it is about one. */
  readonly open: (what: string, taskId?: string) => void;
  readonly close: () => void;
  /** Tasks marked for what is done with several. */
  readonly marked: ReadonlySet<string>;
  readonly mark: (taskId: string) => void;
  readonly unmarkAll: () => void;
  /** Notes that the task is taken as it stands and goes on to the next. */
  readonly accept: (task: ReviewTask) => void;
  readonly restore: (task: ReviewTask) => void;
  /** Shows the paragraph that begins with this line. */
  readonly showLine: (line: number) => void;
}

/** The review at hand. */
export const ReviewContext = createContext<AtReview | null>(null);

/** The review at hand; only its own parts read it. */
export function useAtReview(): AtReview {
  const at = useContext(ReviewContext);
  if (at === null) throw new Error('no review: this component stands outside of one');
  return at;
}
