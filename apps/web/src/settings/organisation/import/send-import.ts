import type { Schemas } from '../../../api/index.js';
import { answered, api } from '../../../api/index.js';

/** What an import did, or would do. */
export type Imported = Schemas['ImportedView'];

/** A file to import, and whether only to say what it would change. */
export interface ImportSent {
  readonly file: File;
  readonly preview: boolean;
}

/** Sends the workbook; the same key is the same import. */
export function sendImport({ file, preview }: ImportSent, key: string): Promise<Imported> {
  const form = new FormData();
  form.set('file', file, file.name);
  return answered(
    api.POST('/api/v1/organisation/import', {
      params: { query: { preview }, header: { 'Idempotency-Key': key } },
      body: { departments: [], groups: [], people: [] },
      bodySerializer: () => form,
    }),
  );
}

/** The file as it is now, so that what is applied is what was previewed even when the file on the disk changes meanwhile. */
export async function fixed(file: File): Promise<File> {
  return new File([await file.arrayBuffer()], file.name, { type: file.type });
}
