export { ledgerWorkbook } from './ledger/index.js';
export type { LedgerContent, LedgerRow, PaperLanguage, PointRow, ScoreRow } from './ledger/index.js';
