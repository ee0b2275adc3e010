export { InboxPage } from './inbox-page.js';
export { DeliveriesPage } from './deliveries/deliveries-page.js';
