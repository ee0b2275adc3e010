import type { QueryClient, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';
import type { LedgerQuestion } from './shown.js';

/** So many rows are asked for at once. */
export const WINDOW_ROWS = 100;

const WINDOWS = ['ledger', 'window'] as const;
/** So long the count of one order is taken for another one, unless something is heard to have changed. */
const COUNT_HOLDS_MS = 60_000;

/** One task as a row of the ledger. */
export type LedgerRow = Schemas['LedgerRowView'];

/** One group of the ledger. */
export type LedgerGroup = Schemas['LedgerGroupView'];

/** A kept view of the ledger. */
export type SavedView = Schemas['SavedViewView'];

/** What the ledger answered first: its first rows, or its groups; and to which question. */
export interface LedgerPart {
  readonly question: LedgerQuestion;
  readonly total: number;
  /** When they were counted, by the clock of the browser. */
  readonly countedAt: number;
  readonly asOf: string;
  readonly items: readonly LedgerRow[];
  readonly groups: readonly LedgerGroup[] | null;
  /** There are more groups than these. */
  readonly isCut: boolean;
}

/** A window of rows by its question and its first row. */
export interface WindowOf {
  readonly question: LedgerQuestion;
  readonly offset: number;
}

const WHAT = about('task', 'obligation', 'submission', 'plan', 'clock', 'organisation');

/** The beginning of the ledger; while another one is being read, the one before stays. */
export function useLedgerStart(question: LedgerQuestion): UseQueryResult<LedgerPart> {
  const start = question.group === undefined ? windowQuery({ question, offset: 0 }) : groupsQuery(question);
  return useQuery({ ...start, placeholderData: keepPreviousData });
}

/** The windows that are on the screen, those that have been read. */
export function useLedgerWindows(windows: readonly WindowOf[]): (window: WindowOf) => LedgerPart | undefined {
  const results = useQueries({ queries: windows.map(windowQuery) });
  const byKey = new Map(windows.map((window, place) => [keyOf(window), results[place]?.data]));
  return (window) => byKey.get(keyOf(window));
}

/** The units whose name holds this. */
export function useUnits(search: string, isWanted: boolean): UseQueryResult<readonly Schemas['UnitNameView'][]> {
  return useQuery({
    queryKey: ['ledger', 'units', search],
    queryFn: async ({ signal }) => {
      const query = { limit: 30, ...(search !== '' && { search }) };
      const { items } = await answered(api.GET('/api/v1/organisation/departments', { params: { query }, signal }));
      return items.map(({ id, name }) => ({ id, name }));
    },
    enabled: isWanted,
    placeholderData: keepPreviousData,
    meta: about('organisation'),
  });
}

/** The plans whose title holds this. */
export function usePlans(search: string, isWanted: boolean): UseQueryResult<readonly Schemas['UnitNameView'][]> {
  return useQuery({
    queryKey: ['ledger', 'plans', search],
    queryFn: async ({ signal }) => {
      const query = { limit: 30, ...(search !== '' && { search }) };
      const { items } = await answered(api.GET('/api/v1/plans', { params: { query }, signal }));
      return items.map(({ id, title }) => ({ id, name: title }));
    },
    enabled: isWanted,
    placeholderData: keepPreviousData,
    meta: about('plan'),
  });
}

/** The name of a unit that the address tells by its id. */
export function useUnitName(id: string | undefined): string | undefined {
  return useQuery({
    queryKey: ['ledger', 'unit', id],
    queryFn: async () =>
      (await answered(api.GET('/api/v1/organisation/departments/{id}', { params: { path: { id: id ?? '' } } }))).name,
    enabled: id !== undefined && id !== 'none',
    staleTime: 300_000,
    meta: about('organisation'),
  }).data;
}

/** The title of a plan that the address tells by its id. */
export function usePlanTitle(id: string | undefined): string | undefined {
  return useQuery({
    queryKey: ['ledger', 'plan', id],
    queryFn: async () => (await answered(api.GET('/api/v1/plans/{id}', { params: { path: { id: id ?? '' } } }))).title,
    enabled: id !== undefined,
    staleTime: 300_000,
    meta: about('plan'),
  }).data;
}

/** The views that the person keeps. */
export function useSavedViews(): UseQueryResult<readonly SavedView[]> {
  return useQuery({
    queryKey: ['ledger', 'views'],
    queryFn: async () => (await answered(api.GET('/api/v1/ledger/views'))).items,
    meta: about('saved-view'),
  });
}

type Count = Pick<LedgerPart, 'total' | 'countedAt'>;

/** The count costs more than the rows, and further windows need none. */
const NOT_COUNTED: Count = { total: 0, countedAt: 0 };

interface Asking {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly client: QueryClient }) => Promise<LedgerPart>;
  readonly meta: typeof WHAT;
}

function windowQuery({ question, offset }: WindowOf): Asking {
  return {
    queryKey: [...WINDOWS, question, offset],
    queryFn: async ({ signal, client }) => {
      const known = offset > 0 ? NOT_COUNTED : knownCount(client, question);
      const query = { ...question, offset, limit: WINDOW_ROWS, ...(known && { withTotal: false }) };
      const { total, asOf, items } = await answered(api.GET('/api/v1/ledger', { params: { query }, signal }));
      const count = known ?? { total: total ?? items.length, countedAt: Date.now() };
      return { question, ...count, asOf, items, groups: null, isCut: false };
    },
    meta: WHAT,
  };
}

/** How many rows there are in all, where that was counted lately for another order and nothing has changed since. */
function knownCount(client: QueryClient, question: LedgerQuestion): Count | undefined {
  const [filter, order] = [filterOf(question), JSON.stringify(question)];
  const isKnown = ({ question: asked, countedAt }: LedgerPart) =>
    filterOf(asked) === filter && JSON.stringify(asked) !== order && Date.now() - countedAt < COUNT_HOLDS_MS;
  const first = client.getQueryCache().findAll({
    queryKey: WINDOWS,
    predicate: ({ queryKey, state }) => queryKey.at(-1) === 0 && state.data !== undefined && !state.isInvalidated,
  });
  const known = first.map(({ state }) => state.data as LedgerPart).find(isKnown);
  return known && { total: known.total, countedAt: known.countedAt };
}

/** What narrows a question, whatever its order. */
function filterOf({ sort: _sort, group: _group, ...filter }: LedgerQuestion): string {
  return JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function groupsQuery(question: LedgerQuestion): Asking {
  const { group = 'plan', sort: _sort, ...filter } = question;
  return {
    queryKey: ['ledger', 'groups', question],
    queryFn: async ({ signal }) => {
      const query = { ...filter, group };
      const { isCut, asOf, items } = await answered(api.GET('/api/v1/ledger/groups', { params: { query }, signal }));
      return {
        question,
        total: items.reduce((sum, { tasks }) => sum + tasks, 0),
        countedAt: Date.now(),
        asOf,
        items: [],
        groups: items,
        isCut,
      };
    },
    meta: WHAT,
  };
}

function keyOf({ question, offset }: WindowOf): string {
  return JSON.stringify([question, offset]);
}
