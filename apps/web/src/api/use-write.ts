import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { onceKey } from './client.js';
import { useProblemWords } from './problem-words.js';
import type { Topic } from './topics.js';
import { concerns } from './topics.js';

/** How a write is sent and what follows it. */
export interface Write<Given, Answer> {
  /** Sends it; the key makes a repetition after a lost connection the same write. */
  readonly send: (given: Given, key: string) => Promise<Answer>;
  /** What becomes old by it. */
  readonly topics: readonly Topic[];
  /** Said when it is done. */
  readonly done?: string | ((answer: Answer) => string);
  readonly onDone?: (answer: Answer, given: Given) => void;
  /** Takes a refusal itself and answers true; otherwise the refusal is shown. */
  readonly onRefused?: (error: Error, given: Given) => boolean;
}

/** A write at hand: begin it, and see how it goes. */
export interface Writing<Given, Answer> {
  readonly begin: (given: Given) => void;
  /** Begins it and gives the answer; throws what was refused, after it was shown. */
  readonly finish: (given: Given) => Promise<Answer>;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly forget: () => void;
}

interface Keyed<Given> {
  readonly given: Given;
  readonly key: string;
}

/** One kind of write of a page: repeated until answered, never done twice, its refusal said in the user's language. */
export function useWrite<Given = void, Answer = unknown>(write: Write<Given, Answer>): Writing<Given, Answer> {
  const client = useQueryClient();
  const { message, notification } = App.useApp();
  const tell = useProblemWords();
  const mutation = useMutation<Answer, Error, Keyed<Given>>({
    mutationFn: ({ given, key }) => write.send(given, key),
    onSuccess: async (answer, { given }) => {
      const said = typeof write.done === 'function' ? write.done(answer) : write.done;
      if (said !== undefined) void message.success(said);
      write.onDone?.(answer, given);
      await client.invalidateQueries({ predicate: (query) => concerns(query, new Set(write.topics)) });
    },
    onError: (error, { given }) => {
      if (write.onRefused?.(error, given) === true) return;
      const { title, description } = tell(error);
      notification.error({ title, description, duration: 8, role: 'alert' });
    },
  });
  return {
    begin: (given) => mutation.mutate({ given, key: onceKey() }),
    finish: (given) => mutation.mutateAsync({ given, key: onceKey() }),
    isBusy: mutation.isPending,
    error: mutation.error,
    forget: mutation.reset,
  };
}
