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
  /** Streams of one PDF. */
  streams: 50_000,
  /** Bytes that one stream of a PDF may take when inflated. */
  streamInflated: 64 * 1024 * 1024,
  /** Bytes that all streams of a PDF may take together. */
  pdfInflated: 256 * 1024 * 1024,
  /** Seconds that the pages of one PDF may take, looked at after each page. */
  seconds: 60,
  /** Entries of one container. */
  entries: 5_000,
  /** Bytes that a container's parts may take when inflated. */
  inflated: 96 * 1024 * 1024,
  /** Characters of text. */
  characters: 1_000_000,
} as const;

/** Told while a long document is read: how many of its parts (pages) are done. */
export type ReadingProgress = (done: number, all: number) => void;

/** Who is told of progress, and the clock that long reading is measured by, in milliseconds from any start. */
export type ReadingWatch = { readonly progress: ReadingProgress; readonly nowMs: () => number };
