export {
  countDeliveries,
  listDeliveries,
  markAllRead,
  markRead,
  readInbox,
  unreadDigests,
  type Delivery,
  type DigestLine,
  type InboxDigest,
} from './inbox.js';
