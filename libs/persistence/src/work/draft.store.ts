import type { CalendarDate, Instant } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';
import { instantColumn, instantParameter } from '../reading/index.js';

/** What a unit has typed in answer to one obligation and not yet sent; null where nothing was typed. */
export interface NewAnswerDraft {
  readonly obligationId: string;
  readonly progress: number | null;
  readonly summary: string | null;
  readonly nextStep: string | null;
  readonly problem: string | null;
  /** Supporters whose material is missing; null leaves it to the record. */
  readonly missing: readonly string[] | null;
  readonly actualOn: CalendarDate | null;
  readonly unchanged: boolean;
  readonly fileIds: readonly string[];
}

/** A kept draft: what was typed, by whom and when. */
export interface AnswerDraft extends NewAnswerDraft {
  readonly version: number;
  readonly writtenBy: string;
  readonly writtenByName: string;
  readonly writtenAt: Instant;
  /** The files that were attached and are still there, in their order. */
  readonly files: readonly { id: string; name: string; sizeBytes: number; sha256: string }[];
}

const DRAFT = `
  select f.obligation_id as "obligationId", f.progress, f.summary, f.next_step as "nextStep", f.problem, f.missing_department_ids as missing,
    f.actual_on as "actualOn", f.is_unchanged as unchanged, f.file_ids as "fileIds", f.version, f.written_by as "writtenBy",
    w.name as "writtenByName", ${instantColumn('f.written_at')} as "writtenAt",
    coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name, 'sizeBytes', s.size_bytes, 'sha256', s.sha256)
      order by array_position(f.file_ids, s.id)) from stored_file s where s.id = any(f.file_ids)), '[]') as files
  from answer_draft f join person w on w.id = f.written_by`;

/** The draft for one obligation, or null. */
export async function findDraft(reading: Reading, obligationId: string): Promise<AnswerDraft | null> {
  const [draft] = await reading.query<AnswerDraft>(`${DRAFT} where f.obligation_id = $1`, [obligationId]);
  return draft ?? null;
}

/** The drafts of these departments in a round; at most 500, as many as the round's sheet has rows. */
export function draftsOfRound(
  reading: Reading,
  roundId: string,
  departmentIds: readonly string[],
): Promise<AnswerDraft[]> {
  return reading.query<AnswerDraft>(
    `${DRAFT} join obligation o on o.id = f.obligation_id
     where o.round_id = $1 and o.department_id = any($2::uuid[]) order by f.obligation_id limit 500`,
    [roundId, departmentIds],
  );
}

/** Keeps a draft as this person typed it now, over the version seen (null = none yet); false when another version stands. */
export async function saveDraft(
  tx: Tx,
  draft: NewAnswerDraft,
  { seenVersion, by }: { readonly seenVersion: number | null; readonly by: string },
): Promise<boolean> {
  const values = `(select t."obligationId", t.progress, t.summary, t."nextStep", t.problem, t.missing, t."actualOn", t.unchanged, t."fileIds",
    $2::uuid, ${instantParameter(3)}
    from json_to_record($1::json) as t("obligationId" uuid, progress integer, summary text, "nextStep" text, problem text, missing uuid[],
      "actualOn" date, unchanged boolean, "fileIds" uuid[]))`;
  const columns = `obligation_id, progress, summary, next_step, problem, missing_department_ids, actual_on, is_unchanged, file_ids, written_by, written_at`;
  const parameters = [JSON.stringify(draft), by, tx.now];
  const rows =
    seenVersion === null
      ? await tx.query(`insert into answer_draft (${columns}) ${values} on conflict do nothing returning 1`, parameters)
      : await tx.query(
          `update answer_draft f set (${columns}, version) = (select v.*, f.version + 1 from ${values} v)
           where f.obligation_id = $4 and f.version = $5 returning 1`,
          [...parameters, draft.obligationId, seenVersion],
        );
  return rows.length === 1;
}

/** Drops a draft at the version seen; false when another version stands. */
export async function deleteDraft(tx: Tx, obligationId: string, seenVersion: number): Promise<boolean> {
  const rows = await tx.query('delete from answer_draft where obligation_id = $1 and version = $2 returning 1', [
    obligationId,
    seenVersion,
  ]);
  return rows.length === 1;
}

/** Drops the drafts of obligations that are answered now. */
export async function deleteDrafts(tx: Tx, obligationIds: readonly string[]): Promise<void> {
  if (obligationIds.length === 0) return;
  await tx.query('delete from answer_draft where obligation_id = any($1::uuid[])', [obligationIds]);
}
