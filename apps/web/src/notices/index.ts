export { useUnread } from './data.js';
export { UnreadNotices } from './unread-notices.js';
