export { InboxPage } from './inbox-page.js';
export { DeliveriesPage } from './deliveries-page.js';
