import type { CalendarDate, DerivationStep, Instant, ObligationKind } from '@duban/domain';
import type { Columns } from '../core/record-set.js';
import { columnDefinitions, columnList, recordSet } from '../core/record-set.js';
import type { Tx } from '../core/unit-of-work.js';

/** A round to open: what all its obligations share. */
export interface NewRound {
  readonly planId: string;
  readonly kind: ObligationKind;
  readonly period: string;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly dueOn: CalendarDate;
  readonly derivation: readonly DerivationStep[];
  readonly isProvisional: boolean;
}

const COLUMNS: Columns<NewRound> = {
  planId: 'uuid',
  kind: 'text',
  period: 'text',
  opensAt: 'timestamptz',
  dueAt: 'timestamptz',
  dueOn: 'date',
  derivation: 'jsonb',
  isProvisional: 'boolean',
};
const LIST = columnList(COLUMNS);

/** The id of the round of this plan, kind and due instant, opened when there is none and opened again when it was closed. */
export async function openRound(tx: Tx, round: NewRound): Promise<string> {
  const [id] = await openRounds(tx, [round]);
  if (id === undefined) throw new Error('opening a round answered no id');
  return id;
}

/** The same for many rounds in one statement; ids in the order asked. */
export async function openRounds(tx: Tx, rounds: readonly NewRound[]): Promise<string[]> {
  // One statement may touch a row only once, so equal rounds are asked for once; sorted, so that two openers never deadlock.
  const distinct = new Map(rounds.map((round) => [keyOf(round), round]));
  const wanted = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, round]) => round);
  const rows = await tx.query<{ id: string; plan_id: string; kind: string; due_at: Date }>(
    `insert into round (${LIST}) select ${LIST} from json_to_recordset($1::json) as t(${columnDefinitions(COLUMNS)})
     on conflict (plan_id, kind, due_at) do update set state = 'open' returning id, plan_id, kind, due_at`,
    [recordSet(wanted, COLUMNS)],
  );
  const ids = new Map(
    rows.map((row) => [keyOf({ planId: row.plan_id, kind: row.kind, dueAt: row.due_at.getTime() }), row.id]),
  );
  return rounds.map((round) => ids.get(keyOf(round)) ?? missing(round));
}

function keyOf({ planId, kind, dueAt }: { planId: string; kind: string; dueAt: Instant }): string {
  return `${planId} ${kind} ${String(dueAt)}`;
}

function missing(round: NewRound): never {
  throw new Error(`no round for ${keyOf(round)}`);
}
