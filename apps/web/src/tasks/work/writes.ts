import type { Schemas } from '../../api/index.js';
import { answered, api, isStale, seen, useWrite } from '../../api/index.js';
import type { Writing } from '../../api/index.js';
import { useWords } from '../../language/index.js';
import type { Owed, Submission, TaskDetail } from '../data.js';
import { WORK_WORDS } from './work-words.js';

const CHANGED = ['task', 'obligation', 'submission', 'inbox', 'plan'] as const;

/** Signs for the task in the name of the own unit. */
export function useSignFor(taskId: string): { readonly begin: () => void; readonly isBusy: boolean } {
  const t = useWords(WORK_WORDS);
  return useWrite({
    send: (_nothing, key) =>
      answered(
        api.POST('/api/v1/tasks/{id}/sign-for', {
          params: { path: { id: taskId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    topics: [...CHANGED],
    done: t.signed,
  });
}

/** What a person fills in to answer. */
export interface Filled {
  readonly summary: string;
  readonly nextStep: string;
  readonly problem: string;
  readonly actualOn: string;
  readonly fileIds: readonly string[];
}

/** Answers one thing owed: a milestone by its true day, anything else by what was done. */
export function useAnswer(owed: Owed, onDone: () => void): Writing<Filled, unknown> {
  const t = useWords(WORK_WORDS);
  return useWrite<Filled>({
    send: (filled, key) =>
      owed.milestoneId === null ? answer(owed.id, filled, key) : complete(owed.milestoneId, filled, key),
    topics: [...CHANGED, 'draft'],
    done: t.submitted,
    onDone,
  });
}

function answer(id: string, filled: Filled, key: string): Promise<unknown> {
  const { summary, nextStep, problem, actualOn, fileIds } = filled;
  const body: Schemas['AnswerRequest'] = {
    summary,
    fileIds: [...fileIds],
    ...(nextStep !== '' && { nextStep }),
    ...(problem !== '' && { problem }),
    ...(actualOn !== '' && { actualOn }),
  };
  return answered(
    api.POST('/api/v1/obligations/{id}/submission', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

function complete(id: string, { summary, actualOn, fileIds }: Filled, key: string): Promise<unknown> {
  return answered(
    api.POST('/api/v1/milestones/{id}/done', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { doneOn: actualOn, summary, fileIds: [...fileIds] },
    }),
  );
}

/** The office's word on an answer: nothing accepts it, a reason returns it. */
export function useReview(submission: Submission, onDone: () => void): Writing<string | null, unknown> {
  const t = useWords(WORK_WORDS);
  const { id, version } = submission;
  return useWrite<string | null, Schemas['ReviewView']>({
    send: (reason, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': seen(version) } };
      return answered(
        reason === null
          ? api.POST('/api/v1/submissions/{id}/accept', { params })
          : api.POST('/api/v1/submissions/{id}/return', { params, body: { reason } }),
      );
    },
    topics: [...CHANGED],
    done: ({ state }) => (state === 'accepted' ? t.accepted : t.returned),
    onDone,
  });
}

/** An edit of a task together with the version that was seen. */
export interface TaskEdit {
  readonly version: number;
  readonly change: Schemas['EditTaskRequest'];
}

/** Changes the task's own words; told when somebody else changed it meanwhile. */
export function useEditTask(
  task: TaskDetail,
  then: { readonly onDone: () => void; readonly onStale: () => void },
): Writing<TaskEdit, unknown> {
  const t = useWords(WORK_WORDS);
  return useWrite<TaskEdit>({
    send: ({ version, change }) =>
      answered(
        api.PATCH('/api/v1/tasks/{id}', {
          params: { path: { id: task.id }, header: { 'If-Match': seen(version) } },
          body: change,
        }),
      ),
    topics: ['task', 'plan'],
    done: t.saved,
    onDone: then.onDone,
    onRefused: (error) => {
      if (!isStale(error)) return false;
      then.onStale();
      return true;
    },
  });
}

/** Uploads one file; an answer names it by its id. */
export function useUpload(onDone: (file: Schemas['FileView']) => void): Writing<File, unknown> {
  return useWrite<File, Schemas['FileView']>({
    send: (file, key) => {
      const form = new FormData();
      form.append('file', file);
      return answered(
        api.POST('/api/v1/files', {
          params: { header: { 'Idempotency-Key': key } },
          body: form as never,
          bodySerializer: (body: unknown) => body as FormData,
        }),
      );
    },
    topics: [],
    onDone,
  });
}
