import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { answered, api, seen } from '../api/index.js';
import { Page, useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { Board } from './board.js';
import type { Review, ReviewTask } from './data.js';
import { Dialogs } from './dialogs/dialogs.js';
import { Lacking } from './lacking.js';
import { PlanActions } from './plan-actions.js';
import { ProgressLine } from './progress-line.js';
import { Questions } from './questions.js';
import type { AtReview } from './review-context.js';
import { ReviewContext } from './review-context.js';
import { ReviewKeys } from './review-keys.js';
import { useReviewWrite } from './use-review-write.js';

const WORDS = words({
  plans: { zh: '计划', en: 'Plans' },
  review: { zh: '立项审核', en: 'Review before issue' },
  restored: { zh: '已恢复立项', en: 'Taken up again' },
});

/** One draft under review: questions first, what is lacking, and the document beside the tasks. */
export function ReviewAtHand({ review }: { readonly review: Review }) {
  const t = useWords(WORDS);
  const at = useReviewing(review);
  return (
    <ReviewContext value={at}>
      <Page
        title={review.plan.title}
        trail={
          <>
            <Link to="/plans">{t.plans}</Link> / {t.review}
          </>
        }
        under={<ProgressLine />}
        more={<PlanActions />}
      >
        <Questions />
        <Lacking />
        <Board />
        <Dialogs />
        <ReviewKeys />
      </Page>
    </ReviewContext>
  );
}

function useReviewing(review: Review): AtReview {
  const [{ task }, change] = useAddress();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((taskId: string) => change({ task: taskId, line: undefined, pane: undefined }), [change]);
  const mark = useCallback((taskId: string) => setMarked((before) => toggled(before, taskId)), []);
  const { accept, restore } = useTakes(review, choose);
  return useMemo(
    () => ({
      review,
      mayEdit: review.may.includes('plan.edit'),
      chosen: review.items.find(({ id }) => id === task) ?? review.items[0] ?? null,
      choose,
      open: (what, taskId) => change({ do: what, ...(taskId !== undefined && { task: taskId }) }, { isStep: true }),
      close: () => change({ do: undefined }),
      marked,
      mark,
      unmarkAll: () => setMarked(new Set()),
      accept,
      restore,
      showLine: (line) => change({ line: String(line), pane: 'source', fate: undefined }),
    }),
    [review, task, change, choose, marked, mark, accept, restore],
  );
}

function useTakes(review: Review, choose: (taskId: string) => void): Pick<AtReview, 'accept' | 'restore'> {
  const t = useWords(WORDS);
  const client = useQueryClient();
  const params = ({ id, version }: ReviewTask, key: string) => ({
    params: { path: { id }, header: { 'If-Match': seen(version), 'Idempotency-Key': key } },
  });
  const accepting = useReviewWrite({
    send: (task: ReviewTask, key) => answered(api.POST('/api/v1/tasks/{id}/accept', params(task, key))),
  });
  const restoring = useReviewWrite({
    send: (task: ReviewTask, key) => answered(api.POST('/api/v1/tasks/{id}/restore', params(task, key))),
    done: t.restored,
  });
  const accept = (task: ReviewTask) => {
    if (!task.isReviewed) {
      // Shown at once; what the API says stands when the review is read again.
      client.setQueryData<Review>(['review', review.plan.id], (before) => before && withReviewed(before, task.id));
      accepting.begin(task);
    }
    const next = review.items[review.items.findIndex(({ id }) => id === task.id) + 1];
    if (!next) return;
    choose(next.id);
    requestAnimationFrame(() => document.getElementById(`task-${next.id}`)?.focus());
  };
  return { accept, restore: (task) => restoring.begin(task) };
}

function withReviewed(review: Review, taskId: string): Review {
  return { ...review, items: review.items.map((one) => (one.id === taskId ? { ...one, isReviewed: true } : one)) };
}

function toggled(marked: ReadonlySet<string>, taskId: string): ReadonlySet<string> {
  const next = new Set(marked);
  if (!next.delete(taskId)) next.add(taskId);
  return next;
}
