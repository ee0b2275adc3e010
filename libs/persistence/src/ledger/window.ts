import type { Reading } from '../reading/index.js';
import { Parameters } from '../reading/index.js';
import type { Expression } from './columns.js';
import { groupKeys, sortKeys } from './columns.js';
import { conditionsOf, needed } from './narrowing.js';
import type { LedgerOrder, LedgerQuestion } from './question.js';
import { joinsOf, TASKS } from './sources.js';

/** `from … where …` of a question, with whatever these further expressions need; business time is always one of the parameters used. */
export function narrowed(question: LedgerQuestion, parameters: Parameters, further: readonly Expression[]): string {
  const now = parameters.instant(question.now);
  const conditions = conditionsOf(question, parameters, now);
  const sources = needed([...conditions, ...further]);
  return `from ${TASKS} join plan p on p.id = t.plan_id
    ${joinsOf(sources, question, parameters)}
    where ${now} is not null and ${conditions.map(({ sql }) => sql).join('\n      and ')}`;
}

/** The ids of the tasks in their order, from `offset` on: only what is compared is computed, and nothing of the rows. */
export async function ledgerIds(reading: Reading, question: LedgerQuestion, order: LedgerOrder): Promise<string[]> {
  const parameters = new Parameters();
  const keys = orderOf(order, parameters.instant(question.now));
  const from = narrowed(question, parameters, keys);
  const rows = await reading.query<{ id: string }>(
    `select t.id ${from}
     order by ${keys.map(({ sql }) => sql).join(', ')}
     limit ${parameters.add(order.limit, 'int')} offset ${parameters.add(order.offset, 'int')}`,
    parameters.values,
  );
  return rows.map(({ id }) => id);
}

/** How many tasks the question finds. */
export async function ledgerTotal(reading: Reading, question: LedgerQuestion): Promise<number> {
  const parameters = new Parameters();
  const [row] = await reading.query<{ total: number }>(
    `select count(*)::int as total ${narrowed(question, parameters, [])}`,
    parameters.values,
  );
  return row?.total ?? 0;
}

/** The group, the keys asked for, and always plan and number, so that the order is the same every time. */
function orderOf({ group, sorts }: LedgerOrder, now: string): Expression[] {
  const keys = sortKeys(now);
  const grouped = group === null ? [] : groupOrder(group, now).map((key) => ({ ...key, sql: `${key.sql} nulls last` }));
  const asked = sorts.map(({ column, isDescending }) => {
    const { sql, needs, isAlways = false } = keys[column];
    return { needs, sql: `${sql} ${isDescending ? 'desc' : 'asc'}${isAlways ? '' : ' nulls last'}` };
  });
  return [...grouped, ...asked, ...['p.issued_at desc nulls first', 'p.id', 't.number'].map(plain)];
}

/** The keys by which the groups stand in their order. */
export function groupOrder(group: NonNullable<LedgerOrder['group']>, now: string): Expression[] {
  const { key, order, isOfPlan = false } = groupKeys(now)[group];
  const plan = isOfPlan ? ['p.title', 'p.id'].map(plain) : [];
  return [...plan, { ...key, sql: order ?? key.sql }, key];
}

function plain(sql: string): Expression {
  return { sql, needs: [] };
}
