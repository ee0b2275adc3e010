import { CONFIDENCES, DRAFT_FIELDS, useFieldWord } from '../words/index.js';
import type { ReviewTask } from './data.js';

const SHAPES: Readonly<Record<string, string>> = {
  decided: 'M1 6.5 4.5 10 11 2.5 9.6 1.3 4.4 7.4 2.3 5.2Z',
  high: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  medium: 'M6 1a5 5 0 1 0 0 10V1Z',
  low: 'M6 0.5 11.5 11H0.5Z',
};

/** How far each field of a task can be relied on: a shape and its word. */
export function Confidence({ task }: { readonly task: ReviewTask }) {
  const word = useFieldWord();
  return (
    <ul className="confidence">
      {Object.entries(task.confidence).map(([field, level]) => (
        <li key={field} data-level={level}>
          <svg width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
            <path d={SHAPES[level] ?? SHAPES['low']} fill="currentColor" />
          </svg>
          {word(DRAFT_FIELDS, field)} {word(CONFIDENCES, level)}
        </li>
      ))}
    </ul>
  );
}
