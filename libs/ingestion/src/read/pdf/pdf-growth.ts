import { accept, refuse, type Result } from '@duban/domain';
import type { IngestionRefusal } from '../../source-document.js';
import { READING_LIMITS } from '../reading-limits.js';
import { fromBase85, fromHex, type Spelt } from './ascii-stream.js';
import { inflatedSize, isDeflated, type Inflated } from './inflated-size.js';
import { filtersOf, isEncrypted, type PdfFilters } from './pdf-filters.js';

/** The most that a byte can become: in deflate, LZW (longest table entry in 12 bits) and run lengths. */
const DEFLATE_GROWTH = 1_032;
const LZW_GROWTH = 2_560;
const RUN_GROWTH = 64;
const STREAM = /(?<![^\0\t\n\f\r ()<>[\]{}/%])stream(?=[\0\t\n\f\r ()<>[\]{}/%])/g;
/** Streams do not overlap, so inflating them all takes the file about once; more is a trap, beyond some room for damage. */
const MOST_PASSES = 4;
const ROOM = 16 * 1024 * 1024;

type Refused = Result<never, IngestionRefusal>;

const BROKEN: Refused = refuse({ code: 'document.unreadable', why: 'broken' });

/**
 * The PDF with its pictures kept packed, once no stream of it inflates beyond the limits; refuses it otherwise.
 * Streams are found by their keyword in all bytes and inflated whatever their dictionaries say, so no dictionary can hide one.
 */
export async function boundedPdf(bytes: Uint8Array): Promise<Result<Uint8Array<ArrayBuffer>, IngestionRefusal>> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const filters = filtersOf(text);
  if (filters.isUnbounded) return BROKEN;
  const unseen = unseenGrowth(bytes.length, text, filters);
  if (!unseen.ok) return unseen;
  const streams = await streamsWithin(bytes, text, filters);
  if (!streams.ok) return streams;
  const packed = new Uint8Array(bytes);
  // A filter that pdfjs does not know leaves the picture as it is; text reading needs none.
  for (const at of filters.pictures) packed[at + 1] = 0x58;
  return accept(packed);
}

/** What is not inflated here counts as the most that it can become. */
function unseenGrowth(length: number, text: string, { named }: PdfFilters): Result<true, IngestionRefusal> {
  const limit = READING_LIMITS.pdfInflated;
  if (length * DEFLATE_GROWTH > limit && isEncrypted(text)) {
    return refuse({ code: 'document.unreadable', why: 'encrypted' });
  }
  const isLzw = named.has('LZWDecode') || named.has('LZW');
  const isRuns = named.has('RunLengthDecode') || named.has('RL');
  const most = length * (isLzw ? LZW_GROWTH : isRuns ? RUN_GROWTH : 1);
  return most > limit ? tooLarge('inflated', most, limit) : accept(true);
}

async function streamsWithin(
  bytes: Uint8Array,
  text: string,
  filters: PdfFilters,
): Promise<Result<true, IngestionRefusal>> {
  const { streams, streamInflated, pdfInflated } = READING_LIMITS;
  let [count, total, way] = [0, 0, 0];
  for (const start of streamStarts(text)) {
    if (++count > streams) return tooLarge('streams', count, streams);
    for (const { data, taken } of formsOf(bytes.subarray(start), filters)) {
      const read = await sizeOf(data, Math.min(pdfInflated - total, streamInflated));
      total += read.size;
      way += taken + read.taken;
      if (read.size > streamInflated) return tooLarge('inflated', read.size, streamInflated);
      if (total > pdfInflated) return tooLarge('inflated', total, pdfInflated);
      if (isTrap(read, data.length) || way > MOST_PASSES * bytes.length + ROOM) return BROKEN;
    }
  }
  return accept(true);
}

/** pdfjs goes on where zlib gives up, so the rest of a damaged stream must be too short to matter. */
function isTrap({ isDamaged, taken }: Inflated, length: number): boolean {
  return isDamaged && (length - taken) * DEFLATE_GROWTH > READING_LIMITS.pdfInflated;
}

async function sizeOf(data: Uint8Array, limit: number): Promise<Inflated> {
  return isDeflated(data) ? inflatedSize(data, limit) : { size: 0, taken: 0, isDamaged: false };
}

/** Data begins on the line after its keyword, however long that line is. */
function* streamStarts(text: string): Generator<number> {
  const lineEnd = /\r\n|\n|\r/g;
  let start = 0;
  for (const { index } of text.matchAll(STREAM)) {
    if (index >= start) {
      lineEnd.lastIndex = index;
      if (!lineEnd.test(text)) return;
      start = lineEnd.lastIndex;
    }
    yield start;
  }
}

/** A stream as it stands, and what its letters spell where the file uses such a filter. */
function* formsOf(data: Uint8Array, { named }: PdfFilters): Generator<Spelt> {
  yield { data, taken: 0 };
  if (named.has('ASCII85Decode') || named.has('A85')) yield fromBase85(data);
  if (named.has('ASCIIHexDecode') || named.has('AHx')) yield fromHex(data);
}

function tooLarge(what: 'inflated' | 'streams', size: number, limit: number): Refused {
  return refuse({ code: 'document.too-large', what, size, limit });
}
