import type { Act, Instant } from '@duban/domain';
import type { Columns } from '../core/record-set.js';
import { columnDefinitions, columnList, recordSet } from '../core/record-set.js';
import type { Tx } from '../core/unit-of-work.js';

/** What became of one agenda step. */
export interface StepEntry {
  readonly obligationId: string;
  readonly stepKey: string;
  readonly act: Act;
  readonly plannedAt: Instant;
  readonly outcome: 'carried' | 'collapsed' | 'inapplicable';
}

/** Whom a carried step tells. */
export interface NoticeEntry {
  readonly obligationId: string;
  readonly stepKey: string;
  readonly recipientId: string;
}

const STEP: Columns<StepEntry> = {
  obligationId: 'uuid',
  stepKey: 'text',
  act: 'text',
  plannedAt: 'timestamptz',
  outcome: 'text',
};
const NOTICE: Columns<NoticeEntry> = { obligationId: 'uuid', stepKey: 'text', recipientId: 'uuid' };

/** Records steps at the transaction's time in one statement; answers how many were new: a step is recorded once and never changed. */
export function recordSteps(tx: Tx, steps: readonly StepEntry[]): Promise<number> {
  return insertNew(tx, { table: 'step', time: 'carried_at', columns: STEP, values: steps });
}

/** Records pending notices in one statement; answers how many were new: one for each (obligation, step, recipient). */
export function recordNotices(tx: Tx, notices: readonly NoticeEntry[]): Promise<number> {
  return insertNew(tx, { table: 'notice', time: 'created_at', columns: NOTICE, values: notices });
}

interface Insertion<T> {
  readonly table: 'step' | 'notice';
  readonly time: string;
  readonly columns: Columns<T>;
  readonly values: readonly T[];
}

async function insertNew<T extends object>(tx: Tx, { table, time, columns, values }: Insertion<T>): Promise<number> {
  if (values.length === 0) return 0;
  const list = columnList(columns);
  const [row] = await tx.query<{ count: number }>(
    `with inserted as (
       insert into ${table} (${list}, ${time}) select ${list}, $2::timestamptz
       from json_to_recordset($1::json) as t(${columnDefinitions(columns)})
       on conflict do nothing returning 1
     ) select count(*)::int as count from inserted`,
    [recordSet(values, columns), new Date(tx.now)],
  );
  return row?.count ?? 0;
}
