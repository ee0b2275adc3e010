import type { Reading } from '../reading/index.js';
import { Parameters } from '../reading/index.js';
import { isOverdue } from './columns.js';
import { groupKeys } from './group-keys.js';
import { momentOf } from './moment.js';
import type { LedgerGroup, LedgerQuestion } from './question.js';
import { joinsOf } from './sources.js';
import { narrowed } from './window.js';

/** One group of the ledger: how many tasks it has and how many of them are overdue; a null key is "none". */
export interface LedgerGroupRow {
  readonly key: string | null;
  readonly label: string | null;
  readonly planId: string | null;
  readonly planTitle: string | null;
  readonly tasks: number;
  readonly overdue: number;
}

/** The groups that the question's tasks fall into, in their order; at most `limit`. */
export async function ledgerGroups(
  reading: Reading,
  question: LedgerQuestion,
  { group, limit }: { readonly group: LedgerGroup; readonly limit: number },
): Promise<LedgerGroupRow[]> {
  const parameters = new Parameters();
  const moment = momentOf(question, parameters);
  const { by, key, order, label = 'null::text', names, isOfPlan = false } = groupKeys(moment)[group];
  const late = isOverdue(moment);
  const counted = `select ${Object.entries(by)
    .map(([name, { sql }]) => `${sql} as ${name}`)
    .join(', ')}, count(*) as tasks, count(*) filter (where ${late.sql}) as overdue
    ${narrowed(question, parameters, [...Object.values(by), late])}
    group by ${Object.keys(by)
      .map((_, place) => String(place + 1))
      .join(', ')}`;
  const places = order((name) => `t.${name}`);
  return reading.query<LedgerGroupRow>(
    `select g.key, g.label, g.plan_id as "planId", g.plan_title as "planTitle", sum(g.tasks)::int as tasks, sum(g.overdue)::int as overdue
     from (select ${key((name) => `t.${name}`)} as key, ${label} as label, ${isOfPlan ? 'p.id' : 'null::uuid'} as plan_id,
         ${isOfPlan ? 'p.title' : 'null::text'} as plan_title, t.tasks, t.overdue, ${places.map((sql, place) => `${sql} as o${String(place)}`).join(', ')}
       from (${counted}) t ${joinsOf(new Set(names), question, parameters)}) g
     group by ${['g.key', 'g.label', 'g.plan_id', 'g.plan_title', ...places.map((_, place) => `g.o${String(place)}`)].join(', ')}
     order by ${places.map((_, place) => `g.o${String(place)} nulls last`).join(', ')}
     limit ${parameters.add(limit, 'int')}`,
    parameters.values,
  );
}
