import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from './problem.js';

const MOST_RETRIES = 5;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;

/** Repeats only what got no answer at all; a refusal is an answer. */
export function repeats(failures: number, error: Error): boolean {
  return error instanceof Unreachable && failures < MOST_RETRIES;
}

/** The pause before the next try: doubled each time, a little scattered so that not everybody comes back at once. */
export function pauseMs(failures: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS) * (0.75 + Math.random() / 2);
}

/** The page's memory of answers. */
export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Whether a network is there is found out by asking, not by the browser's guess.
      queries: { staleTime: 10_000, gcTime: 300_000, networkMode: 'always', retry: repeats, retryDelay: pauseMs },
      mutations: { networkMode: 'always', retry: repeats, retryDelay: pauseMs },
    },
  });
}
