import { Button } from 'antd';
import { answered, api, useWrite } from '../api/index.js';
import { Loaded, Nothing, Page } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import { useUnread } from '../notices/index.js';
import type { Digest } from './data.js';
import { useInbox } from './data.js';
import { DigestCard } from './digest-card.js';
import './inbox.css';
import { INBOX_WORDS } from './inbox-words.js';

/** Digests as they were sent, newest first, by day. */
export function InboxPage() {
  const t = useWords(INBOX_WORDS);
  const query = useInbox();
  const unread = useUnread().data?.unread ?? 0;
  const digests = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t.title}
      under={<span role="status">{unread === 0 ? t.allIsRead : t.unreadCount({ count: unread })}</span>}
      more={unread > 0 && <ReadAll />}
    >
      <Loaded
        query={query}
        isEmpty={() => digests.length === 0}
        empty={
          <section className="section">
            <Nothing title={t.empty}>
              <p>{t.emptyHint}</p>
            </Nothing>
          </section>
        }
      >
        {() => <Days digests={digests} />}
      </Loaded>
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </Page>
  );
}

function ReadAll() {
  const t = useWords(INBOX_WORDS);
  const readAll = useWrite({
    send: (_: undefined, key: string) =>
      answered(api.POST('/api/v1/inbox/read-all', { params: { header: { 'Idempotency-Key': key } } })),
    topics: ['inbox'],
    done: t.readAllDone,
  });
  return (
    <Button loading={readAll.isBusy} onClick={() => readAll.begin(undefined)}>
      {t.readAll}
    </Button>
  );
}

function Days({ digests }: { readonly digests: readonly Digest[] }) {
  const dates = useDates();
  const days = [...new Set(digests.map(({ sentAt }) => dates.dayOf(sentAt)))];
  return days.map((day) => (
    <section key={day} className="section digest-section" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} className="digest-day">
        {dates.weekday(day)}
      </h2>
      {digests
        .filter(({ sentAt }) => dates.dayOf(sentAt) === day)
        .map((digest) => (
          <DigestCard key={digest.id} digest={digest} />
        ))}
    </section>
  ));
}
