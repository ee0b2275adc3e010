import { refuse, accept, type Result } from '@duban/domain';
import type { IngestionRefusal, SourceDocument, SourceEncoding, SourceLine } from '../source-document.js';
import { READING_LIMITS } from './reading-limits.js';

/** A line before it is cleaned; `page` counts from 1 where the document has pages. */
export type RawLine = { readonly text: string; readonly page?: number };

/** Everything of Unicode's control and format classes but tab and line ends. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;

/** The lines as a document: control characters removed and counted, too many lines and no text at all refused. */
export function documentOf(
  lines: readonly RawLine[],
  head: { readonly fileName: string; readonly encoding: SourceEncoding },
): Result<SourceDocument, IngestionRefusal> {
  if (lines.length > READING_LIMITS.lines) {
    return refuse({ code: 'document.too-large', what: 'lines', size: lines.length, limit: READING_LIMITS.lines });
  }
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > READING_LIMITS.characters) {
    return refuse({
      code: 'document.too-large',
      what: 'characters',
      size: characters,
      limit: READING_LIMITS.characters,
    });
  }
  let removedCharacters = 0;
  const clean = lines.map(({ text, page }, index): SourceLine => {
    const left = text.replace(CONTROL, '');
    removedCharacters += text.length - left.length;
    return { no: index + 1, text: left, ...(page !== undefined && { page }) };
  });
  if (!clean.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return refuse({ code: 'document.empty' });
  return accept({ ...head, lines: clean, removedCharacters });
}
