import { createHash } from 'node:crypto';
import type { Tx, Query } from '../core/unit-of-work.js';

/** A stored file without its content. */
export interface StoredFileHead {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly uploadedBy: string | null;
}

/** A file to keep. */
export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly uploadedBy: string | null;
}

const HEAD = `id, name, media_type as "mediaType", size_bytes as "sizeBytes", sha256, uploaded_by as "uploadedBy"`;

/** Keeps a file and answers its head. */
export async function storeFile(tx: Tx, file: NewFile): Promise<StoredFileHead> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const [head] = await tx.query<StoredFileHead>(
    `insert into stored_file (name, media_type, size_bytes, sha256, content, uploaded_by, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, to_timestamp($7::float8 / 1000)) returning ${HEAD}`,
    [file.name, file.mediaType, file.bytes.length, sha256, file.bytes, file.uploadedBy, tx.now],
  );
  if (!head) throw new Error('the stored file gave no row');
  return head;
}

/** The head of a file, or null. */
export async function fileHead(query: Query, id: string): Promise<StoredFileHead | null> {
  const [head] = await query<StoredFileHead>(`select ${HEAD} from stored_file where id = $1`, [id]);
  return head ?? null;
}

/** The content of a file, or null. */
export async function fileContent(query: Query, id: string): Promise<Buffer | null> {
  const [row] = await query<{ content: Buffer }>('select content from stored_file where id = $1', [id]);
  return row?.content ?? null;
}

/** The departments of whoever uploaded a file, and the tasks and plans whose papers it is. */
export interface FileUses {
  readonly uploaderDepartmentIds: readonly string[];
  readonly taskIds: readonly string[];
  readonly planIds: readonly string[];
}

/** Who has to do with a file. */
export async function fileUses(query: Query, id: string): Promise<FileUses> {
  const [uses] = await query<FileUses>(
    `select array(select r.department_id from stored_file f join person_role r on r.person_id = f.uploaded_by where f.id = $1)
         as "uploaderDepartmentIds",
       array(select distinct s.task_id from submission s where $1 = any(s.file_ids) and s.task_id is not null) as "taskIds",
       array(select p.id from plan p where p.source_file_id = $1) as "planIds"`,
    [id],
  );
  return uses ?? { uploaderDepartmentIds: [], taskIds: [], planIds: [] };
}
