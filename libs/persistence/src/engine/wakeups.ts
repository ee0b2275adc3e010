import type { Instant } from '@duban/domain';
import type { Next } from '@duban/workflows';
import type { Tx } from '../core/unit-of-work.js';

/** What the engine found when it looked: nothing left for this subject, or the next instant and what happens then. */
export type Found =
  { readonly kind: 'done' } | { readonly kind: 'next'; readonly nextAt: Instant | null; readonly why: string };

/** What was found for one workflow, at the version of its announcements that was read before looking. */
export interface Looked {
  readonly workflowId: string;
  readonly version: number;
  readonly found: Found;
}

/** The versions of these workflows' announcements; read them before looking, so that a newer one is never overwritten. */
export async function wakeupVersions(tx: Tx, workflowIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ workflow_id: string; version: number }>(
    'select workflow_id, version from wakeup where workflow_id = any($1::text[])',
    [workflowIds],
  );
  return new Map(rows.map((row) => [row.workflow_id, row.version]));
}

/** Writes when each workflow looks again, unless it was announced again meanwhile; answers what the workflows are told. */
export async function settle(tx: Tx, looked: readonly Looked[]): Promise<Map<string, Next>> {
  const rows = looked.map(({ workflowId, version, found }) => ({
    workflow_id: workflowId,
    version,
    next_at: found.kind === 'next' && found.nextAt !== null ? new Date(found.nextAt).toISOString() : null,
    why: found.kind === 'next' ? found.why : 'done',
    done: found.kind === 'done',
  }));
  await tx.query(
    `update wakeup w set next_at = t.next_at, why = t.why, done_at = case when t.done then $2::timestamptz end
     from (
       select t.* from json_to_recordset($1::json) as t(workflow_id text, version integer, next_at timestamptz, why text, done boolean)
       join wakeup l on l.workflow_id = t.workflow_id order by l.workflow_id for update of l
     ) t
     where w.workflow_id = t.workflow_id and w.version = t.version`,
    [JSON.stringify(rows), new Date(tx.now)],
  );
  return new Map(looked.map(({ workflowId, found }) => [workflowId, toNext(found, tx.now)]));
}

function toNext(found: Found, now: Instant): Next {
  if (found.kind === 'done') return { kind: 'done' };
  const { nextAt, why } = found;
  return { kind: 'sleep', sleepMs: nextAt === null ? null : Math.max(1, nextAt - now), why };
}
