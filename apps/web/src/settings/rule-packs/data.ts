import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/index.js';
import { about, answered, api } from '../../api/index.js';

/** A rule pack's code with its versions. */
export type Shelf = Schemas['ShelfView'];

/** The rule packs with their versions. */
export function useRulePacks() {
  return useQuery({
    queryKey: ['rule-packs'],
    queryFn: () => answered(api.GET('/api/v1/rule-packs')),
    meta: about('rulebook'),
  });
}

/** One version of a rule pack. */
export function useRulePack(code: string, version: number) {
  return useQuery({
    queryKey: ['rule-pack', code, version],
    queryFn: () => answered(api.GET('/api/v1/rule-packs/{code}', { params: { path: { code }, query: { version } } })),
    meta: about('rulebook'),
    placeholderData: keepPreviousData,
  });
}

/** What changed between two versions of a rule pack. */
export function useRuleChanges(code: string, from: number, to: number) {
  return useQuery({
    queryKey: ['rule-changes', code, from, to],
    queryFn: () =>
      answered(api.GET('/api/v1/rule-packs/{code}/compare', { params: { path: { code }, query: { from, to } } })),
    meta: about('rulebook'),
    placeholderData: keepPreviousData,
  });
}
