import { LEDGER_SORTS } from '@duban/persistence';

/** The columns that a sheet of the ledger can have. */
export const SHEET_COLUMNS = [...LEDGER_SORTS, 'item', 'nextDueKind'] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];
