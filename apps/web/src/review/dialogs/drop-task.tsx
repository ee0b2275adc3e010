import { answered, api } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';
import type { ReviewTask } from '../data.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';
import { ReasonAsked } from './reason-asked.js';

const WORDS = words({
  title: {
    zh: ({ number }: { number: number }) => `任务 ${String(number)} 不立项`,
    en: ({ number }: { number: number }) => `Leave task ${String(number)} out`,
  },
  done: { zh: '已注明不立项，可随时恢复', en: 'Left out; it can be taken up again' },
});

/** Leaves a task out, with the reason. */
export function DropTask({ task }: { readonly task: ReviewTask }) {
  const t = useWords(WORDS);
  const { close } = useAtReview();
  const dropping = useReviewWrite({
    send: (reason: string, key) =>
      answered(
        api.POST('/api/v1/tasks/{id}/drop', {
          params: { path: { id: task.id }, header: { 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    done: t.done,
    onDone: close,
  });
  return (
    <ReasonAsked
      title={t.title({ number: task.number })}
      about={task.title}
      isBusy={dropping.isBusy}
      onReason={dropping.begin}
    />
  );
}
