import type { Instant, Obligation } from '@duban/domain';
import type { Columns } from '../core/record-set.js';
import { columnDefinitions, columnList, fromRow, recordSet } from '../core/record-set.js';
import type { Tx } from '../core/unit-of-work.js';

/** An obligation's fields as columns. */
export const OBLIGATION: Columns<Obligation> = {
  id: 'uuid',
  planId: 'uuid',
  taskId: 'uuid',
  departmentId: 'uuid',
  kind: 'text',
  part: 'text',
  period: 'text',
  roundId: 'uuid',
  milestoneId: 'uuid',
  drivenBy: 'text',
  startAt: 'timestamptz',
  dueAt: 'timestamptz',
  dueOn: 'date',
  originalDueAt: 'timestamptz',
  derivation: 'jsonb',
  limitNumber: 'integer',
  ladder: 'text',
  state: 'text',
  firstMetAt: 'timestamptz',
  metAt: 'timestamptz',
  metOn: 'date',
  carriedThroughAt: 'timestamptz',
  nextAt: 'timestamptz',
  version: 'integer',
};
/** All columns of an obligation, for SQL elsewhere in this package. */
export const OBLIGATION_COLUMNS = columnList(OBLIGATION);
const LIST = OBLIGATION_COLUMNS;
const SET = `json_to_recordset($1::json) as t(${columnDefinitions(OBLIGATION)})`;
/** What never changes once an obligation exists (architecture page, section 9: the original due date is never overwritten). */
const FIXED = new Set([
  'id',
  'plan_id',
  'task_id',
  'department_id',
  'kind',
  'part',
  'period',
  'original_due_at',
  'version',
]);
const CHANGES = LIST.split(', ')
  .filter((column) => !FIXED.has(column))
  .map((column) => `${column} = t.${column}`)
  .join(', ');

/** Whose clock is looked at: a round's, or a task's individually driven ones. */
export type Driver = { readonly roundId: string } | { readonly taskId: string };

/** A row that holds `OBLIGATION_COLUMNS`, as an obligation. */
export function obligationOf(row: Readonly<Record<string, unknown>>): Obligation {
  return fromRow<Obligation>(row, OBLIGATION);
}

/** Inserts obligations whose ids the caller chose, in one statement; those already owed are left alone. Answers the ids inserted. */
export async function insertObligations(tx: Tx, obligations: readonly Obligation[]): Promise<string[]> {
  if (obligations.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `insert into obligation (${LIST}) select ${LIST} from ${SET} on conflict do nothing returning id`,
    [recordSet(obligations, OBLIGATION)],
  );
  return rows.map(({ id }) => id);
}

/** Saves changed obligations in one statement, each only at the version it carries; answers the ids that were stale. */
export async function saveObligations(tx: Tx, obligations: readonly Obligation[]): Promise<string[]> {
  if (obligations.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `update obligation o set ${CHANGES}, version = o.version + 1 from ${SET}
     where o.id = t.id and o.version = t.version returning o.id`,
    [recordSet(obligations, OBLIGATION)],
  );
  const saved = new Set(rows.map(({ id }) => id));
  return obligations.filter(({ id }) => !saved.has(id)).map(({ id }) => id);
}

/** The obligations with these ids, locked in id order, so that two writers never wait for each other in a circle. */
export async function lockObligations(tx: Tx, ids: readonly string[]): Promise<Obligation[]> {
  const rows = await tx.query<Record<string, unknown>>(
    `select ${LIST} from obligation where id = any($1::uuid[]) order by id for update`,
    [ids],
  );
  return rows.map(obligationOf);
}

/**
 * Up to `limit` obligations of the driver at which something happens by `now`, earliest first, locked.
 * Rows locked by another transaction are skipped: two engines share the work and neither waits for an answer being written,
 * so an empty list means "none free", and `earliestNext` says whether any remains.
 */
// eslint-disable-next-line no-restricted-syntax -- whose, until when and how many are asked in every call; an object would only repeat their names
export async function lockDue(tx: Tx, driver: Driver, now: Instant, limit: number): Promise<Obligation[]> {
  const { where, id } = drivenBy(driver);
  const rows = await tx.query<Record<string, unknown>>(
    `select ${LIST} from obligation where ${where} and next_at <= $2 order by next_at, id limit $3 for update skip locked`,
    [id, new Date(now), limit],
  );
  return rows.map(obligationOf);
}

/** The next instant at which anything happens to an obligation of the driver, or null when nothing will. */
export async function earliestNext(tx: Tx, driver: Driver): Promise<Instant | null> {
  const { where, id } = drivenBy(driver);
  const [row] = await tx.query<{ next_at: Date | null }>(
    `select min(next_at) as next_at from obligation where ${where} and next_at is not null`,
    [id],
  );
  return row?.next_at?.getTime() ?? null;
}

function drivenBy(driver: Driver): { where: string; id: string } {
  return 'roundId' in driver
    ? { where: `driven_by = 'round' and round_id = $1`, id: driver.roundId }
    : { where: `driven_by = 'task' and task_id = $1`, id: driver.taskId };
}
