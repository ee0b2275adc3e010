import { extname } from 'node:path';
import { accept, refuse, type Result } from '@duban/domain';
import type { IngestionRefusal, SourceDocument } from '../source-document.js';
import { readDocx } from './docx/read-docx.js';
import { readPdf } from './pdf/read-pdf.js';
import type { ReadingProgress, ReadingWatch } from './reading-limits.js';
import { readText } from './read-text.js';
import { readXlsx } from './xlsx/read-xlsx.js';

type Reader = (
  bytes: Uint8Array,
  fileName: string,
  watch: ReadingWatch,
) => Result<SourceDocument, IngestionRefusal> | Promise<Result<SourceDocument, IngestionRefusal>>;

const READERS: ReadonlyMap<string, { readonly mark: string | null; readonly read: Reader }> = new Map([
  ['.txt', { mark: null, read: readText }],
  ['.md', { mark: null, read: readText }],
  ['.docx', { mark: '504b0304', read: readDocx }],
  ['.pdf', { mark: null, read: readPdf }],
  ['.xlsx', { mark: '504b0304', read: readXlsx }],
]);

/** File types that can be read, as name endings. */
export const READABLE_TYPES: readonly string[] = [...READERS.keys()];

/** The largest document that is read unless told otherwise, in bytes. */
export const DEFAULT_SIZE_LIMIT = 20 * 1024 * 1024;

const CONTAINER_MARKS = ['504b0304', '25504446', 'd0cf11e0', '1f8b0800', '52617221'];
/** Office keeps protected files, and those of before 2007, in this older container. */
const OLD_OFFICE = 'd0cf11e0';

/** The largest file in bytes, who is told of progress, and the clock (milliseconds) that long reading is measured by. */
export type ReadingOptions = {
  readonly sizeLimit?: number;
  readonly progress?: ReadingProgress;
  readonly nowMs?: () => number;
};

/** The document as text lines with their places; refuses what is too large, empty, broken, protected or of a type that cannot be read. */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  { sizeLimit = DEFAULT_SIZE_LIMIT, progress = () => undefined, nowMs = () => performance.now() }: ReadingOptions = {},
): Promise<Result<SourceDocument, IngestionRefusal>> {
  const type = extname(fileName).toLowerCase();
  const reader = READERS.get(type);
  if (!reader) return refuse({ code: 'document.unsupported-type', type, readable: READABLE_TYPES });
  if (bytes.length > sizeLimit) {
    return refuse({ code: 'document.too-large', what: 'bytes', size: bytes.length, limit: sizeLimit });
  }
  const fit = fits(bytes, type, reader.mark);
  return fit.ok ? reader.read(bytes, fileName, { progress, nowMs }) : fit;
}

/** Whether the first bytes are those of this type. */
function fits(bytes: Uint8Array, type: string, mark: string | null): Result<true, IngestionRefusal> {
  if (bytes.length === 0) return refuse({ code: 'document.empty' });
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (mark !== null && head === OLD_OFFICE) return refuse({ code: 'document.unreadable', why: 'encrypted' });
  if (mark !== null) return head === mark ? accept(true) : refuse({ code: 'document.unreadable', why: 'broken' });
  if (type === '.pdf' || !CONTAINER_MARKS.includes(head)) return accept(true);
  return refuse({ code: 'document.unreadable', why: 'binary' });
}
