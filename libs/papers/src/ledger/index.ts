export type { LedgerField } from './columns.js';
export { ledgerWorkbook } from './ledger-workbook.js';
export type { LedgerContent } from './ledger-workbook.js';
export type { LedgerRow, PaperLanguage, PointRow, ScoreRow } from './ledger.js';
