import type { StoredFileHead } from '@duban/persistence';
import { Id, Text, Whole } from '../edge/index.js';

/** The largest file that is kept. */
export const MOST_FILE_BYTES = 20_000_000;

/** A stored file. */
export class FileView {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Whole({ min: 0, max: MOST_FILE_BYTES }) sizeBytes!: number;
  @Text({ min: 64, max: 64 }) sha256!: string;
}

/** The view of a stored file. */
export function fileView({ id, name, sizeBytes, sha256 }: StoredFileHead): FileView {
  return { id, name, sizeBytes, sha256 };
}
