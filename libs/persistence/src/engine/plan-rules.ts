import type { Rules } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import { RulebookStore } from '../rulebooks/rulebook.store.js';

/** What the engine needs to know of a plan: its span and the rules frozen at its issue. */
export interface PlanRules {
  readonly planId: string;
  readonly departmentId: string;
  readonly state: string;
  readonly calendarCode: string;
  readonly issuedAt: number | null;
  readonly supervisedFrom: string | null;
  readonly supervisedUntil: string | null;
  readonly rules: Rules;
}

interface PlanRow {
  readonly id: string;
  readonly department_id: string;
  readonly state: string;
  readonly calendar_code: string;
  readonly calendar_version: number;
  readonly rule_pack_code: string;
  readonly rule_pack_version: number;
  readonly issued_at: Date | null;
  readonly supervised_from: string | null;
  readonly supervised_until: string | null;
}

// By name: the draft, which may be large, stays where it is.
const PLANS = `
  select id, department_id, state, calendar_code, calendar_version, rule_pack_code, rule_pack_version, issued_at, supervised_from, supervised_until
  from plan where id = any($1::uuid[]) order by id`;

// One store for each record, so that two records in one process (tests) never share rulebooks.
const stores = new WeakMap<object, RulebookStore>();

/** The rules of these plans with a fresh memo of agendas each; a plan that is not in the record is left out. */
export async function planRules(tx: Tx, planIds: readonly string[]): Promise<Map<string, PlanRules>> {
  const rows = await tx.query<PlanRow>(PLANS, [planIds]);
  const found = new Map<string, PlanRules>();
  for (const row of rows) {
    const rules = await rulebooksOf(tx).rules(tx.query, {
      rulePackCode: row.rule_pack_code,
      rulePackVersion: row.rule_pack_version,
      calendarCode: row.calendar_code,
      calendarVersion: row.calendar_version,
    });
    found.set(row.id, planOf(row, rules));
  }
  return found;
}

/** The published rulebooks of the record that this transaction works on. */
export function rulebooksOf(tx: Tx): RulebookStore {
  const record = tx.manager.dataSource;
  const known = stores.get(record) ?? new RulebookStore();
  stores.set(record, known);
  return known;
}

function planOf(row: PlanRow, rules: Rules): PlanRules {
  return {
    planId: row.id,
    departmentId: row.department_id,
    state: row.state,
    calendarCode: row.calendar_code,
    issuedAt: row.issued_at?.getTime() ?? null,
    supervisedFrom: row.supervised_from,
    supervisedUntil: row.supervised_until,
    rules,
  };
}
