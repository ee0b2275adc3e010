export { ledgerWorkbook } from './ledger/index.js';
export type { LedgerContent, LedgerField, LedgerRow, PaperLanguage, PointRow, ScoreRow } from './ledger/index.js';
