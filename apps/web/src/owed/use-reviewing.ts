import { answered, api, seen, useWrite } from '../api/index.js';
import { useWords, words } from '../language/index.js';
import type { ToReview } from './data.js';

const WORDS = words({
  accepted: { zh: '已采纳', en: 'Accepted' },
  returned: { zh: '已退回重报', en: 'Returned' },
  many: {
    zh: ({ count }: { count: number }) => `已采纳 ${String(count)} 件`,
    en: ({ count }: { count: number }) => `${String(count)} accepted`,
  },
});

type Seen = Pick<ToReview, 'id' | 'version'>;
const TOPICS = ['submission', 'obligation', 'task'] as const;

/** The office's word on answers; after one, the next is opened. */
export function useReviewing(onNext: () => void) {
  const t = useWords(WORDS);
  const accept = useWrite({
    send: ({ id, version }: Seen, key) =>
      answered(
        api.POST('/api/v1/submissions/{id}/accept', {
          params: { path: { id }, header: { 'If-Match': seen(version), 'Idempotency-Key': key } },
        }),
      ),
    topics: TOPICS,
    done: t.accepted,
    onDone: onNext,
  });
  const giveBack = useWrite({
    send: ({ id, version, reason }: Seen & { readonly reason: string }, key) =>
      answered(
        api.POST('/api/v1/submissions/{id}/return', {
          params: { path: { id }, header: { 'If-Match': seen(version), 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    topics: TOPICS,
    done: t.returned,
    onDone: onNext,
  });
  const acceptMany = useWrite({
    send: (ids: string[], key) =>
      answered(
        api.POST('/api/v1/submissions/accept', { params: { header: { 'Idempotency-Key': key } }, body: { ids } }),
      ),
    topics: TOPICS,
    done: ({ accepted }) => t.many({ count: accepted }),
  });
  return { accept, giveBack, acceptMany };
}
