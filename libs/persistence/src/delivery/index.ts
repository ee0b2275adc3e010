export type { DeliveryTurn } from './advance-delivery.js';
export { advanceDelivery } from './advance-delivery.js';
export type { Letter, Mailer } from './mailer.js';
export { announceWaitingMail } from './waiting-mail.js';
