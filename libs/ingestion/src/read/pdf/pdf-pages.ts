import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { accept, refuse, type Result } from '@duban/domain';
import type { IngestionRefusal } from '../../source-document.js';
import { READING_LIMITS, type ReadingWatch } from '../reading-limits.js';
import { boundedPdf } from './pdf-growth.js';

/** A piece of text on a page; places in points, `y` grows upwards from the foot of the page. */
export type PdfPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** One page with its pieces in the order of the file. */
export type PdfPage = { readonly no: number; readonly pieces: readonly PdfPiece[] };

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const MOST_PIECES = 20_000;

/**
 * The pages of a PDF with the pieces of their text layer; refuses what is broken, protected, too long or takes too long,
 * and what would inflate too far before the library sees it. Scripts in the file are never run.
 */
export async function pdfPages(
  bytes: Uint8Array,
  watch: ReadingWatch,
): Promise<Result<readonly PdfPage[], IngestionRefusal>> {
  const startedMs = watch.nowMs();
  const bounded = await boundedPdf(bytes);
  if (!bounded.ok) return bounded;
  const task = getDocument({
    data: bounded.value,
    cMapUrl: `${join(PACKAGE, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(PACKAGE, 'standard_fonts')}/`,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await pagesOf(await task.promise, { ...watch, startedMs });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse({ code: 'document.unreadable', why: error.name === 'PasswordException' ? 'encrypted' : 'broken' });
  } finally {
    await task.destroy();
  }
}

async function pagesOf(
  pdf: PDFDocumentProxy,
  { progress, nowMs, startedMs }: ReadingWatch & { readonly startedMs: number },
): Promise<Result<readonly PdfPage[], IngestionRefusal>> {
  if (pdf.numPages > READING_LIMITS.pages) return tooLarge('pages', pdf.numPages);
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let no = 1; no <= pdf.numPages; no++) {
    const seconds = Math.ceil((nowMs() - startedMs) / 1_000);
    if (seconds > READING_LIMITS.seconds) return tooLarge('seconds', seconds);
    const page = await pdf.getPage(no);
    const { items } = await page.getTextContent();
    const pieces = items.slice(0, MOST_PIECES).flatMap((item) => ('str' in item ? [pieceOf(item)] : []));
    page.cleanup();
    characters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > READING_LIMITS.characters) return tooLarge('characters', characters);
    pages.push({ no, pieces });
    progress(no, pdf.numPages);
  }
  return accept(pages);
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): PdfPiece {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  const size = Math.hypot(a, b) || item.height;
  return { text: item.str, x, y, width: item.width, size };
}

function tooLarge(what: 'pages' | 'characters' | 'seconds', size: number): Result<never, IngestionRefusal> {
  return refuse({ code: 'document.too-large', what, size, limit: READING_LIMITS[what] });
}
