import type { Tx } from '../core/unit-of-work.js';
import type { Reading } from '../reading/index.js';

/** One paragraph of a plan's document (条款): its lines, its words, what became of it, and why it was left out if it was. */
export interface ClauseFacts {
  readonly position: number;
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly fate: string;
  readonly text: string;
  readonly droppedReason: string | null;
}

const CLAUSE = `position, line_from as "lineFrom", line_to as "lineTo", fate, text, dropped_reason as "droppedReason"`;

/** Makes these the clauses of the plan, instead of any it has. */
export async function replaceClauses(tx: Tx, planId: string, clauses: readonly ClauseFacts[]): Promise<void> {
  await tx.query('delete from clause where plan_id = $1', [planId]);
  await tx.query(
    `insert into clause (plan_id, position, line_from, line_to, fate, text, dropped_reason)
     select $1, position, "lineFrom", "lineTo", fate, text, "droppedReason"
     from json_to_recordset($2::json) as c(position integer, "lineFrom" integer, "lineTo" integer, fate text, text text, "droppedReason" text)`,
    [planId, JSON.stringify(clauses)],
  );
}

/** The clauses of a plan in order; with `from` those from that line on, at most `limit`. */
export async function clausesOf(
  reading: Reading,
  planId: string,
  { from = 1, to = null, limit = null }: { from?: number; to?: number | null; limit?: number | null } = {},
): Promise<ClauseFacts[]> {
  return reading.query<ClauseFacts>(
    `select ${CLAUSE} from clause where plan_id = $1 and line_to >= $2 and ($3::integer is null or line_from <= $3) order by position limit $4`,
    [planId, from, to, limit],
  );
}

/** How many clauses of a plan met each fate. */
export async function clauseFates(reading: Reading, planId: string): Promise<{ fate: string; count: number }[]> {
  return reading.query(
    `select fate, count(*)::integer as count from clause where plan_id = $1 group by fate order by count(*) desc, fate`,
    [planId],
  );
}

/** Leaves these clauses out with this reason, or takes them back with null. */
export async function markClauses(
  tx: Tx,
  planId: string,
  { positions, droppedReason }: { readonly positions: readonly number[]; readonly droppedReason: string | null },
): Promise<void> {
  await tx.query('update clause set dropped_reason = $3 where plan_id = $1 and position = any($2::integer[])', [
    planId,
    positions,
    droppedReason,
  ]);
}
