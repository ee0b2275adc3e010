import { createHash } from 'node:crypto';
import type { Query, Tx } from '../core/unit-of-work.js';
import type { Viewer } from '../reading/index.js';
import { overseenPlan, visibleTask } from '../reading/index.js';

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

/** The content of a file, or null. */
export async function fileContent(query: Query, id: string): Promise<Buffer | null> {
  const [row] = await query<{ content: Buffer }>('select content from stored_file where id = $1', [id]);
  return row?.content ?? null;
}

/** Who wants to see a file. */
export interface FileViewer extends Viewer {
  readonly personId: string;
}

/**
 * The head of a file that this person may see, or null: who uploaded it and their departments, whoever sees a task in whose
 * submissions it stands, and whoever oversees the plan that was read from it.
 */
export async function visibleFile(query: Query, id: string, viewer: FileViewer): Promise<StoredFileHead | null> {
  const [head] = await query<StoredFileHead>(
    `select ${HEAD} from stored_file f where f.id = $1 and (
       f.uploaded_by = $2
       or exists (select 1 from person_role r where r.person_id = f.uploaded_by and r.department_id = any($3::uuid[]))
       or exists (select 1 from submission s join task t on t.id = s.task_id join plan p on p.id = t.plan_id
         where f.id = any(s.file_ids) and ${visibleTask(3, 4)})
       or exists (select 1 from plan p where p.source_file_id = f.id and ${overseenPlan(4)}))`,
    [id, viewer.personId, viewer.departmentIds, viewer.overseenIds],
  );
  return head ?? null;
}
