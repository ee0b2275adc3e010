import type { WorkflowName } from '@duban/workflows';
import type { Tx, UnitOfWork } from '../core/unit-of-work.js';

// Longer than telling one batch takes; short, because a killed worker's leases must run out within seconds. Telling twice does no harm.
const LEASE_SECONDS = 5;
const LONGEST_BACK_OFF_SECONDS = 30;

/** What one workflow is to be told: the newest version of all its leased rows. */
export interface Telling {
  readonly workflowId: string;
  readonly workflow: WorkflowName;
  readonly subjectId: string;
  readonly version: number;
  readonly rowIds: readonly string[];
}

interface LeasedRow {
  readonly id: string;
  readonly workflow_id: string;
  readonly workflow: WorkflowName;
  readonly subject_id: string;
  readonly version: number;
}

/** Leases up to `limit` outbox rows, skipping those of other relays, as one telling per workflow. Real time, not business time. */
export async function leaseOutbox(unitOfWork: UnitOfWork, limit: number): Promise<Telling[]> {
  const rows = await unitOfWork.run((tx) =>
    tx.query<LeasedRow>(
      `update outbox set leased_until = clock_timestamp() + make_interval(secs => ${String(LEASE_SECONDS)}), attempts = attempts + 1
       where id in (
         select id from outbox where leased_until is null or leased_until < clock_timestamp() order by id limit $1 for update skip locked
       ) returning id, workflow_id, workflow, subject_id, version`,
      [limit],
    ),
  );
  const tellings = new Map<string, Telling>();
  for (const { id, workflow_id, workflow, subject_id, version } of rows) {
    const { version: known = 0, rowIds = [] } = tellings.get(workflow_id) ?? {};
    const told = { workflowId: workflow_id, workflow, subjectId: subject_id };
    tellings.set(workflow_id, { ...told, version: Math.max(version, known), rowIds: [...rowIds, id] });
  }
  return [...tellings.values()];
}

/** Takes told rows out of the outbox. */
export async function deleteTold(unitOfWork: UnitOfWork, told: readonly Telling[]): Promise<void> {
  await unitOfWork.run((tx) => tx.query('delete from outbox where id = any($1::bigint[])', [idsOf(told)]));
}

/** Keeps rows that could not be told, with the reason, for a later attempt: 1 s, doubling up to half a minute. */
export async function postponeTelling(
  unitOfWork: UnitOfWork,
  failed: readonly Telling[],
  reason: string,
): Promise<void> {
  await unitOfWork.run((tx: Tx) =>
    tx.query(
      `update outbox set last_error = $2, leased_until = clock_timestamp()
         + make_interval(secs => least(${String(LONGEST_BACK_OFF_SECONDS)}, power(2, least(attempts, 10) - 1)))
       where id = any($1::bigint[])`,
      [idsOf(failed), reason.slice(0, 500)],
    ),
  );
}

function idsOf(tellings: readonly Telling[]): string[] {
  return tellings.flatMap(({ rowIds }) => rowIds);
}
