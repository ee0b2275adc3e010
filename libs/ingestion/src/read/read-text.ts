import { refuse, type Result } from '@duban/domain';
import type { IngestionRefusal, SourceDocument } from '../source-document.js';
import { decodeText } from './decode-text.js';
import { READING_LIMITS } from './reading-limits.js';
import { documentOf } from './text-lines.js';

const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
const LINE_END = /\r\n|\r|\n/;
/** Text has next to none; a binary file that happens to decode has many. */
const MOST_CONTROL_SHARE = 0.02;
const FEWEST_CONTROL = 8;

/** A text file as lines; refuses what is binary or in no known encoding. */
export function readText(bytes: Uint8Array, fileName: string): Result<SourceDocument, IngestionRefusal> {
  const decoded = decodeText(bytes);
  if (!decoded) return refuse({ code: 'document.unreadable', why: 'encoding' });
  const { text, encoding } = decoded;
  if (isMostlyControl(text)) return refuse({ code: 'document.unreadable', why: 'binary' });
  // One more than the limit is enough to refuse; a file of nothing but line ends must not fill the memory.
  const lines = text.split(LINE_END, READING_LIMITS.lines + 1);
  return documentOf(
    lines.map((line) => ({ text: line })),
    { fileName, encoding },
  );
}

function isMostlyControl(text: string): boolean {
  const removed = text.length - text.replace(CONTROL, '').length;
  return removed > FEWEST_CONTROL && removed > text.length * MOST_CONTROL_SHARE;
}
