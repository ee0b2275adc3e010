import type { Reading } from '../reading/index.js';
import { Parameters } from '../reading/index.js';
import { groupKeys, timeLight } from './columns.js';
import type { LedgerGroup, LedgerQuestion } from './question.js';
import { groupOrder, narrowed } from './window.js';

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
  const now = parameters.instant(question.now);
  const { key, label, isOfPlan = false } = groupKeys(now)[group];
  const light = timeLight(now);
  const order = groupOrder(group, now);
  const from = narrowed(question, parameters, [key, light, ...order]);
  return reading.query<LedgerGroupRow>(
    `select g.key, g.label, g.plan_id as "planId", g.plan_title as "planTitle", count(*)::int as tasks,
       count(*) filter (where g.light = 'overdue')::int as overdue
     from (select ${key.sql} as key, ${label ?? 'null::text'} as label, ${isOfPlan ? 'p.id' : 'null::uuid'} as plan_id,
         ${isOfPlan ? 'p.title' : 'null::text'} as plan_title, ${light.sql} as light, ${order.map(({ sql }, place) => `${sql} as o${String(place)}`).join(', ')} ${from}) g
     group by ${['g.key', 'g.label', 'g.plan_id', 'g.plan_title', ...order.map((_, place) => `g.o${String(place)}`)].join(', ')}
     order by ${order.map((_, place) => `g.o${String(place)} nulls last`).join(', ')}
     limit ${parameters.add(limit, 'int')}`,
    parameters.values,
  );
}
