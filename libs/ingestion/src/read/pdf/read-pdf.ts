import { refuse, type Result } from '@duban/domain';
import type { IngestionRefusal, SourceDocument } from '../../source-document.js';
import type { ReadingWatch } from '../reading-limits.js';
import { documentOf } from '../text-lines.js';
import { paragraphsOf } from './pdf-paragraphs.js';
import { pdfPages, type PdfPage } from './pdf-pages.js';
import { rowsOf } from './pdf-rows.js';
import { withoutRunningHeads } from './running-heads.js';

/** A scan has no text layer, or a stamp and a page number at most. */
const FEWEST_CHARACTERS = 8;

/** A PDF with a text layer as lines: printed lines joined to paragraphs, headers, footers and page numbers removed. A scan is refused. */
export async function readPdf(
  bytes: Uint8Array,
  fileName: string,
  watch: ReadingWatch,
): Promise<Result<SourceDocument, IngestionRefusal>> {
  const pages = await pdfPages(bytes, watch);
  if (!pages.ok) return pages;
  if (isScan(pages.value)) return refuse({ code: 'document.unreadable', why: 'no-text' });
  const rows = withoutRunningHeads(pages.value.map(rowsOf));
  return documentOf(paragraphsOf(rows), { fileName, encoding: 'pdf' });
}

function isScan(pages: readonly PdfPage[]): boolean {
  const characters = pages.reduce(
    (sum, { pieces }) => sum + pieces.reduce((of, { text }) => of + text.trim().length, 0),
    0,
  );
  return characters < FEWEST_CHARACTERS * pages.length;
}
