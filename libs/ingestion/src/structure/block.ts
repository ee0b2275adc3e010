import type { SourceSpan } from '../source-document.js';

/** A paragraph of the source: `text` as written without Markdown marks, `folded` of the same length. */
export type Block = SourceSpan & {
  /** A row has its cells side by side; a cell stands alone on its line, as flattened tables do. */
  readonly kind: 'paragraph' | 'cell' | 'row' | 'contents';
  readonly text: string;
  readonly folded: string;
  /** Depth of a Markdown heading mark, or 0. */
  readonly marked: number;
  /** Length of a bold run-in title, or 0. */
  readonly lead: number;
  /** The cells of a row; empty for everything else. */
  readonly cells: readonly string[];
};
