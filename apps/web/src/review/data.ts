import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';

/** The whole review of a draft, all pages of its tasks together. */
export type Review = Schemas['DraftReviewView'];

/** A draft task as its review shows it. */
export type ReviewTask = Schemas['ReviewTaskView'];

/** What is asked about the draft. */
export type Question = Schemas['QuestionView'];

/** A paragraph of the document. */
export type Clause = Schemas['ClauseView'];

/** A unit of the organisation. */
export type Unit = Schemas['DepartmentView'];

const PAGE = 200;

/** The draft with its questions, what it lacks, and all its tasks. */
export function useReview(planId: string): UseQueryResult<Review> {
  return useQuery({
    queryKey: ['review', planId],
    queryFn: ({ signal }) => wholeReview(planId, signal),
    meta: about('plan', 'task'),
  });
}

async function wholeReview(id: string, signal: AbortSignal): Promise<Review> {
  const page = (cursor: string | null) => {
    const query = { limit: PAGE, ...(cursor !== null && { cursor }) };
    return answered(api.GET('/api/v1/plans/{id}/review', { params: { path: { id }, query }, signal }));
  };
  let whole = await page(null);
  while (whole.nextCursor !== null) {
    const next = await page(whole.nextCursor);
    whole = { ...whole, items: [...whole.items, ...next.items], nextCursor: next.nextCursor };
  }
  return whole;
}

/** The document by paragraphs. */
export function useSource(planId: string): UseQueryResult<readonly Clause[]> {
  return useQuery({
    queryKey: ['source', planId],
    queryFn: ({ signal }) => wholeSource(planId, signal),
    meta: about('plan', 'task'),
  });
}

async function wholeSource(id: string, signal: AbortSignal): Promise<readonly Clause[]> {
  const clauses: Clause[] = [];
  for (let from: number | null = 1; from !== null;) {
    const params = { path: { id }, query: { from } };
    const page: Schemas['SourceView'] = await answered(api.GET('/api/v1/plans/{id}/source', { params, signal }));
    clauses.push(...page.items);
    from = page.nextFrom;
  }
  return clauses;
}

/** Who might lead and support a task, with the evidence. */
export function useSuggestions(taskId: string): UseQueryResult<Schemas['SuggestionsView']> {
  return useQuery({
    queryKey: ['suggestions', taskId],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/tasks/{id}/suggestions', { params: { path: { id: taskId } }, signal })),
    meta: about('task', 'organisation'),
  });
}

/** Units found by name, alias or group. */
export function useUnits(search: string): UseQueryResult<readonly Unit[]> {
  return useQuery({
    queryKey: ['units', search],
    queryFn: async ({ signal }) => {
      const query = { limit: 20, search };
      const { items } = await answered(api.GET('/api/v1/organisation/departments', { params: { query }, signal }));
      return items;
    },
    enabled: search !== '',
    meta: about('organisation'),
  });
}

/** What an issue at this moment would set going. */
export function useIssuePreview(planId: string): UseQueryResult<Schemas['IssuePreviewView']> {
  return useQuery({
    queryKey: ['issue-preview', planId],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/plans/{id}/issue-preview', { params: { path: { id: planId } }, signal })),
    meta: about('plan', 'task', 'clock'),
  });
}
