import { useQueryClient } from '@tanstack/react-query';
import type { Write, Writing } from '../api/index.js';
import { isStale, useWrite } from '../api/index.js';

type Sending<Given, Answer> = Omit<Write<Given, Answer>, 'topics'>;

/** A write on the draft; when somebody else was faster, the draft is read again before the next try. */
export function useReviewWrite<Given, Answer>(write: Sending<Given, Answer>): Writing<Given, Answer> {
  const client = useQueryClient();
  return useWrite<Given, Answer>({
    ...write,
    topics: ['plan', 'task'],
    onRefused: (error, given) => {
      if (isStale(error)) void client.invalidateQueries({ queryKey: ['review'] });
      return write.onRefused?.(error, given) ?? false;
    },
  });
}
