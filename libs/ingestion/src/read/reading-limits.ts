/** How much of a document is read before it is refused, whatever its file size says. */
export const READING_LIMITS = {
  /** Lines of text, table rows included: about five hundred pages. */
  lines: 100_000,
  /** Rows of one workbook. */
  rows: 50_000,
  /** Columns of one row; the rest of a wider row is left out. */
  columns: 200,
  /** Pages of one PDF. */
  pages: 1_500,
  /** Entries of one container. */
  entries: 5_000,
  /** Bytes that a container's parts may take when inflated. */
  inflated: 96 * 1024 * 1024,
  /** Characters of text. */
  characters: 1_000_000,
} as const;

/** Told while a long document is read: how many of its parts (pages) are done. */
export type ReadingProgress = (done: number, all: number) => void;
