import { extname } from 'node:path';
import { accept, refuse, type Result } from '@duban/domain';
import type { IngestionRefusal, SourceDocument, SourceLine } from '../source-document.js';
import { decodeText } from './decode-text.js';

/** File types that can be read, as name endings. */
export const READABLE_TYPES: readonly string[] = ['.txt', '.md'];

/** The largest document that is read unless told otherwise, in bytes. */
export const DEFAULT_SIZE_LIMIT = 20 * 1024 * 1024;

/** Everything of Unicode's control and format classes but tab and line ends. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
const CONTAINER_MARKS = ['504b0304', '25504446', 'd0cf11e0', '1f8b0800', '52617221'];
/** Text has next to none; a binary file that happens to decode has many. */
const MOST_CONTROL_SHARE = 0.02;
const FEWEST_CONTROL = 8;

/** The bytes as text lines with their places; refuses what is too large, empty, binary or of a type that cannot be read. */
export function readDocument(
  bytes: Uint8Array,
  fileName: string,
  { sizeLimit = DEFAULT_SIZE_LIMIT }: { sizeLimit?: number } = {},
): Result<SourceDocument, IngestionRefusal> {
  const refusal = refusalBeforeReading(bytes, { type: extname(fileName).toLowerCase(), sizeLimit });
  if (refusal) return refuse(refusal);
  const decoded = decodeText(bytes);
  if (!decoded) return refuse({ code: 'document.unreadable', why: 'encoding' });
  const text = decoded.text.replace(CONTROL, '');
  const removed = decoded.text.length - text.length;
  if (isMostlyControl(removed, decoded.text.length)) return refuse({ code: 'document.unreadable', why: 'binary' });
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse({ code: 'document.empty' });
  return accept({ fileName, encoding: decoded.encoding, lines: linesOf(text), removedCharacters: removed });
}

function isMostlyControl(removed: number, all: number): boolean {
  return removed > FEWEST_CONTROL && removed > all * MOST_CONTROL_SHARE;
}

type Limits = { readonly type: string; readonly sizeLimit: number };

function refusalBeforeReading(bytes: Uint8Array, { type, sizeLimit }: Limits): IngestionRefusal | null {
  if (!READABLE_TYPES.includes(type)) return { code: 'document.unsupported-type', type, readable: READABLE_TYPES };
  if (bytes.length > sizeLimit) return { code: 'document.too-large', size: bytes.length, limit: sizeLimit };
  if (bytes.length === 0) return { code: 'document.empty' };
  return isContainer(bytes) ? { code: 'document.unreadable', why: 'binary' } : null;
}

function isContainer(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return CONTAINER_MARKS.includes(head);
}

function linesOf(text: string): SourceLine[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ no: index + 1, text: line }));
}
