export { UnreadNotices } from './unread-notices.js';
