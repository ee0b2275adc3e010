import { refuse, type Result } from '@duban/domain';
import type { IngestionRefusal, SourceDocument } from '../../source-document.js';
import { documentOf } from '../text-lines.js';
import { zipParts } from '../zip-parts.js';
import { docxLines } from './docx-lines.js';
import { numberingOf } from './numbering.js';
import { stylesOf } from './styles.js';

const BODY = 'word/document.xml';
const PARTS = [BODY, 'word/styles.xml', 'word/numbering.xml'];

/** A Word document as lines; headers, footers, comments and deleted text are left out. */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<Result<SourceDocument, IngestionRefusal>> {
  const parts = await zipParts(bytes, (name) => PARTS.includes(name));
  if (!parts.ok) return parts;
  const body = parts.value.get(BODY);
  if (!body) return refuse({ code: 'document.unreadable', why: 'broken' });
  try {
    const [, styles, numbering] = PARTS.map((name) => parts.value.get(name));
    const lines = docxLines(body, { styleOf: stylesOf(styles), numbering: numberingOf(numbering) });
    return documentOf(lines, { fileName, encoding: 'docx' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse({ code: 'document.unreadable', why: 'broken' });
  }
}
