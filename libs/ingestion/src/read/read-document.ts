import { extname } from 'node:path';
import { accept, refuse, type Result } from '@duban/domain';
import type { IngestionRefusal, SourceDocument, SourceLine } from '../source-document.js';
import { decodeText } from './decode-text.js';

/** File types that can be read, as name endings. */
export const READABLE_TYPES: readonly string[] = ['.txt', '.md'];

/** The largest document that is read unless told otherwise, in bytes. */
export const DEFAULT_SIZE_LIMIT = 20 * 1024 * 1024;

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const CONTAINER_MARKS = ['504b0304', '25504446', 'd0cf11e0', '1f8b0800', '52617221'];
/** Text has next to none; a binary file that happens to decode has many. */
const MOST_CONTROL_SHARE = 0.02;

/** The bytes as text lines with their places; refuses what is too large, empty, binary or of a type that cannot be read. */
export function readDocument(
  bytes: Uint8Array,
  fileName: string,
  { sizeLimit = DEFAULT_SIZE_LIMIT }: { sizeLimit?: number } = {},
): Result<SourceDocument, IngestionRefusal> {
  const type = extname(fileName).toLowerCase();
  if (!READABLE_TYPES.includes(type)) {
    return refuse({ code: 'document.unsupported-type', type, readable: READABLE_TYPES });
  }
  if (bytes.length > sizeLimit) return refuse({ code: 'document.too-large', size: bytes.length, limit: sizeLimit });
  if (bytes.length === 0) return refuse({ code: 'document.empty' });
  if (isContainer(bytes)) return refuse({ code: 'document.unreadable', why: 'binary' });
  const decoded = decodeText(bytes);
  if (!decoded) return refuse({ code: 'document.unreadable', why: 'encoding' });
  const removed = decoded.text.match(CONTROL)?.length ?? 0;
  if (removed > 8 && removed > decoded.text.length * MOST_CONTROL_SHARE) {
    return refuse({ code: 'document.unreadable', why: 'binary' });
  }
  const text = removed === 0 ? decoded.text : decoded.text.replace(CONTROL, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse({ code: 'document.empty' });
  return accept({ fileName, encoding: decoded.encoding, lines: linesOf(text), removedCharacters: removed });
}

function isContainer(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return CONTAINER_MARKS.includes(head);
}

function linesOf(text: string): SourceLine[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ no: index + 1, text: line }));
}
