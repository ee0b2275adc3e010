export { LedgerPage } from './ledger-page.js';
