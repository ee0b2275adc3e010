export {
  countDeliveries,
  findDelivery,
  listDeliveries,
  markAllRead,
  markRead,
  readInbox,
  unreadDigests,
  type Delivery,
  type DeliveryDetail,
  type DigestLine,
  type InboxDigest,
} from './inbox.js';
