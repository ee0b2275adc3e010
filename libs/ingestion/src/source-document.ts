/** One line of the source as it stood in the file; `no` counts from 1, as an editor does. */
export type SourceLine = {
  readonly no: number;
  readonly text: string;
  /** The page, from 1, where the document has pages. */
  readonly page?: number;
};

/** How the bytes of a document were read as text: in an encoding, or out of a container. */
export type SourceEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'docx' | 'pdf' | 'xlsx';

/** A decoded document: text lines with their places, and what reading had to take out. */
export type SourceDocument = {
  readonly fileName: string;
  readonly encoding: SourceEncoding;
  readonly lines: readonly SourceLine[];
  /** How many control and zero-width characters were removed. */
  readonly removedCharacters: number;
};

/** A span of source lines, both ends included. */
export type SourceSpan = { readonly lineFrom: number; readonly lineTo: number };

/**
 * What a document has too much of: bytes of the file, inflated bytes, lines, rows, pages, characters, container entries,
 * streams of a PDF, or seconds of reading.
 */
export type SizeMeasure =
  'bytes' | 'inflated' | 'lines' | 'rows' | 'pages' | 'characters' | 'entries' | 'streams' | 'seconds';

/**
 * Why a document is not text: binary bytes, an unknown encoding, a damaged container, a password, or pictures of pages only.
 */
export type UnreadableReason = 'binary' | 'encoding' | 'broken' | 'encrypted' | 'no-text';

/** Why a document cannot be read. */
export type IngestionRefusal =
  | { readonly code: 'document.empty' }
  | { readonly code: 'document.too-large'; readonly what: SizeMeasure; readonly size: number; readonly limit: number }
  | { readonly code: 'document.unreadable'; readonly why: UnreadableReason }
  | { readonly code: 'document.unsupported-type'; readonly type: string; readonly readable: readonly string[] };
