import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** The media type of an Excel file. */
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The ledger as a file that is sent while it is written; when writing fails the connection breaks, so that no half file looks whole. */
export function ledgerFile(content: Readable): StreamableFile {
  const file = new StreamableFile(content, { type: WORKBOOK, disposition: 'attachment; filename="ledger.xlsx"' });
  return file.setErrorHandler((error, response) => response.destroy?.(error));
}
