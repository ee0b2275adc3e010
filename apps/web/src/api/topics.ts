import type { Query } from '@tanstack/react-query';

/** What a change can concern; the API's live changes speak of the same. */
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

/** A topic of changes; of the own sessions only this page's own writes speak. */
export type Topic = (typeof TOPICS)[number] | 'session';

/** Says which changes make a query's answer old. */
export function about(...topics: Topic[]): { readonly topics: readonly Topic[] } {
  return { topics };
}

/** Whether a query speaks of one of these topics. */
export function concerns(query: Query, topics: ReadonlySet<string>): boolean {
  const told = query.meta?.['topics'];
  return Array.isArray(told) && told.some((topic) => topics.has(String(topic)));
}
