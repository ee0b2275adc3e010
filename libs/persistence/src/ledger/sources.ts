import type { Parameters } from '../reading/index.js';
import type { LedgerQuestion } from './question.js';

/** What the ledger compares beyond the facts of task `t`; each is joined only when something needs it. */
export type Source = 'plan' | 'lead' | 'standard';

/** The facts of every task, as `t`. */
export const TASKS = '(select task_id as id, f.* from task_facts f) t';

/**
 * The joins of these sources: `p` the plan, `ld` the lead with its place among all names,
 * `sn` that a unit is named like the words searched for, `h` what the plan's rules say now.
 */
export function joinsOf(sources: ReadonlySet<Source>, { standards }: LedgerQuestion, parameters: Parameters): string {
  const joins: Readonly<Record<Source, () => string>> = {
    plan: () => 'join plan p on p.id = t.plan_id',
    lead: () =>
      'left join (select id, name, row_number() over (order by name) as place from department) ld on ld.id = t.lead_department_id',
    standard: () => `left join json_to_recordset(${parameters.add(JSON.stringify(standards), 'json')})
      as h("planId" uuid, "soonUntil" float8, planned float8, lights bytea, "lightsAfterMiss" bytea) on h."planId" = t.plan_id`,
  };
  return [...sources].map((source) => joins[source]()).join('\n');
}

/** SQL condition that the words, in whatever case, stand in a lowered text. */
export function within(words: string, lowered: string): string {
  return `position(lower(${words}) in ${lowered}) > 0`;
}
