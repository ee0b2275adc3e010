export { listDeliveries, markRead, readInbox, type Delivery, type DigestLine, type InboxDigest } from './inbox.js';
