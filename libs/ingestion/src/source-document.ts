/** One line of the source as it stood in the file; `no` counts from 1, as an editor does. */
export type SourceLine = { readonly no: number; readonly text: string };

/** How the bytes of a document were read as text. */
export type SourceEncoding = 'utf-8' | 'gb18030' | 'utf-16le';

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

/** Why a document cannot be read; sizes in bytes. */
export type IngestionRefusal =
  | { readonly code: 'document.empty' }
  | { readonly code: 'document.too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'document.unreadable'; readonly why: 'binary' | 'encoding' }
  | { readonly code: 'document.unsupported-type'; readonly type: string; readonly readable: readonly string[] };
