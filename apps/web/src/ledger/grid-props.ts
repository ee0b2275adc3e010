import type { Column } from './columns.js';
import type { LedgerPart } from './data.js';
import type { Lines } from './lines.js';

/** How the ledger is shown, and what its lines can be told to do. */
export interface GridProps {
  readonly part: LedgerPart;
  readonly lines: Lines;
  readonly columns: readonly Column[];
  readonly sort: readonly string[];
  /** What is shown is still the answer to the question before. */
  readonly isOld: boolean;
  /** Each row is a card of two lines. */
  readonly isNarrow: boolean;
  readonly onSort: (column: Column, isFurther: boolean) => void;
  readonly onToggle: (group: string) => void;
}
