import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useWords, words } from '../language/index.js';
import { useUnread } from './data.js';

const MOST_SHOWN = 99;

const WORDS = words({
  inbox: { zh: '收件箱', en: 'Inbox' },
  unread: {
    zh: ({ count }: { count: number }) => `收件箱，${String(count)}件未读`,
    en: ({ count }: { count: number }) => `Inbox, ${String(count)} unread`,
  },
});

/** The way to the inbox, with how many digests wait unread. */
export function UnreadNotices() {
  const t = useWords(WORDS);
  const count = useUnread().data?.unread ?? 0;
  return (
    <Link to="/inbox" aria-label={count === 0 ? t.inbox : t.unread({ count })} className="shell-unread">
      <BellOutlined />
      {count > 0 && (
        <span aria-hidden="true" className="shell-unread-count">
          {count > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : count}
        </span>
      )}
    </Link>
  );
}
