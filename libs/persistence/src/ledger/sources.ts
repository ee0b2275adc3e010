import type { Parameters } from '../reading/index.js';
import type { LedgerQuestion } from './question.js';

/** What the ledger compares beyond the facts of task `t` and its plan `p`; each is joined only when something needs it. */
export type Source = 'task' | 'lead' | 'named' | 'standard';

/** The facts of every task, as `t`. */
export const TASKS = '(select task_id as id, f.* from task_facts f) t';

/**
 * The joins of these sources: `k` the task's own row, `ld` the lead with its place among all names,
 * `sn` that a unit is named like the words searched for, `h` what the plan's rules say now.
 */
export function joinsOf(
  sources: ReadonlySet<Source>,
  { standards, filter }: LedgerQuestion,
  parameters: Parameters,
): string {
  const joins: Readonly<Record<Source, () => string>> = {
    task: () => 'join task k on k.id = t.id',
    lead: () =>
      'left join (select id, name, row_number() over (order by name) as place from department) ld on ld.id = t.lead_department_id',
    named: () => `left join (${namedLike(parameters.text(filter.search ?? ''))}) sn on sn.task_id = t.id`,
    standard: () => `left join json_to_recordset(${parameters.add(JSON.stringify(standards), 'json')})
      as h("planId" uuid, "soonUntil" float8, planned float8, lights text, "lightsAfterMiss" text) on h."planId" = p.id`,
  };
  return [...sources].map((source) => joins[source]()).join('\n');
}

/** The tasks of the units that have the words in their own name, in another one, or in a group's; a join, for they may be all of them. */
function namedLike(words: string): string {
  return `select distinct sa.task_id from task_assignment sa where sa.department_id in (
    select d.id from department d where ${within(words, 'lower(d.name)')}
    union select da.department_id from department_alias da where ${within(words, 'lower(da.alias)')}
    union select gm.department_id from department_group g join department_group_member gm on gm.group_id = g.id where ${within(words, 'lower(g.name)')})`;
}

/** SQL condition that the words, in whatever case, stand in a lowered text. */
export function within(words: string, lowered: string): string {
  return `position(lower(${words}) in ${lowered}) > 0`;
}
