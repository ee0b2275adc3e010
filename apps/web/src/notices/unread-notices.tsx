import { BellOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useWords, words } from '../language/index.js';

const WORDS = words({ inbox: { zh: '收件箱', en: 'Inbox' } });

/** The way to the inbox, with how many digests wait unread. */
export function UnreadNotices() {
  const t = useWords(WORDS);
  return (
    <Link to="/inbox" aria-label={t.inbox} className="shell-unread">
      <BellOutlined />
    </Link>
  );
}
