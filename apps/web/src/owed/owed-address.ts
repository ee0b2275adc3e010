import type { LinkProps } from '@tanstack/react-router';
import type { paths, Schemas } from '../api/index.js';
import type { Address } from '../design/index.js';

type Question = NonNullable<paths['/api/v1/obligations']['get']['parameters']['query']>;

/** The choices of the address that narrow the list; several values of one stand behind commas. */
const ONE = ['plan', 'department', 'leader', 'kind', 'part', 'round', 'roundPeriod'] as const;
const MANY = ['state', 'timeLight', 'firstAnswer', 'escalation'] as const;
const FLAGS = ['mine', 'isDue'] as const;

/** What the address asks of the API. */
export function owedQuestion(address: Address): Question {
  const flat = ONE.flatMap((name) => (address[name] === undefined ? [] : [[name, address[name]]]));
  const lists = MANY.flatMap((name) => (address[name] === undefined ? [] : [[name, address[name].split(',')]]));
  const flags = FLAGS.flatMap((name) => (address[name] === undefined ? [] : [[name, address[name] === 'true']]));
  return Object.fromEntries([...flat, ...lists, ...flags]) as Question;
}

/** The names that narrow the list. */
export const NARROWING: readonly string[] = [...ONE, ...MANY, ...FLAGS];

/** The view that shows what a number counts. */
export function listOf({ path, query }: Schemas['CountView']): LinkProps {
  if (path === '/queues/to-review') return { to: '/reviewing' };
  const search: Address = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
  return { to: '/owed', search };
}
