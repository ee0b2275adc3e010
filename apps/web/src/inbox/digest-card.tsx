import { answered, api, useWrite } from '../api/index.js';
import { useAddress } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import type { Digest } from './data.js';
import { DigestLines } from './digest-lines.js';
import { INBOX_WORDS } from './inbox-words.js';
import { ACTS, useFieldWord } from '../words/index.js';

/** One digest: its head opens it, and opening marks it as read. */
export function DigestCard({ digest }: { readonly digest: Digest }) {
  const t = useWords(INBOX_WORDS);
  const dates = useDates();
  const word = useFieldWord();
  const [address, change] = useAddress();
  const { id, sentAt, isRead, items } = digest;
  const isOpen = address['digest'] === id;
  const answeredItems = items.filter(({ isAnswered }) => isAnswered).length;
  const read = useWrite({
    send: (_: undefined, key: string) =>
      answered(api.POST('/api/v1/inbox/{id}/read', { params: { path: { id }, header: { 'Idempotency-Key': key } } })),
    topics: ['inbox'],
  });
  const toggle = () => {
    change({ digest: isOpen ? undefined : id });
    if (!isOpen && !isRead) read.begin(undefined);
  };
  return (
    <article className="digest" data-unread={!isRead || undefined}>
      <h3>
        <button
          type="button"
          className="digest-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `digest-${id}` : undefined}
          onClick={toggle}
        >
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" className="no-print">
            <path d={isOpen ? 'M0 2h10L5 9Z' : 'M2 0v10L9 5Z'} fill="currentColor" />
          </svg>
          <span>{t.digest({ at: dates.timeOf(sentAt), count: items.length })}</span>
          <span className="digest-quiet">
            {actsOf(items)
              .map(({ act, count }) => t.actCount({ act: word(ACTS, act), count }))
              .join(t.comma)}
          </span>
          {!isRead && <span className="digest-unread">{t.unread}</span>}
          {answeredItems > 0 && <span className="digest-quiet">{t.answeredCount({ count: answeredItems })}</span>}
        </button>
      </h3>
      {isOpen && (
        <div id={`digest-${id}`} className="digest-body">
          {items.length === 0 ? <p className="quiet">{t.withdrawn}</p> : <DigestLines lines={items} />}
        </div>
      )}
    </article>
  );
}

/** How many lines the digest has of each act, the gravest first. */
function actsOf(items: Digest['items']): { act: string; count: number }[] {
  return Object.keys(ACTS)
    .toReversed()
    .map((act) => ({ act, count: items.filter((item) => item.act === act).length }))
    .filter(({ count }) => count > 0);
}
