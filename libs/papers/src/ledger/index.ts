export { ledgerWorkbook } from './ledger-workbook.js';
export type { LedgerContent, LedgerRow, PaperLanguage, PointRow, ScoreRow } from './ledger.js';
