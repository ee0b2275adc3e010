import type { Reading } from '../reading/index.js';
import { Parameters } from '../reading/index.js';
import { sortKeys } from './columns.js';
import { groupKeys } from './group-keys.js';
import type { Expression, Moment } from './moment.js';
import { momentOf, plain } from './moment.js';
import { conditionsOf, needed } from './narrowing.js';
import type { LedgerOrder, LedgerQuestion } from './question.js';
import { joinsOf, TASKS } from './sources.js';

/** `from … where …` of a question, with whatever these further expressions need; every parameter of its moment is used. */
export function narrowed(question: LedgerQuestion, parameters: Parameters, further: readonly Expression[]): string {
  const moment = momentOf(question, parameters);
  const conditions = conditionsOf(question, parameters, moment);
  const sources = needed([...conditions, ...further]);
  const used = [moment.now, ...(moment.soonUntil.needs.length === 0 ? [moment.soonUntil.sql] : [])];
  return `from ${TASKS}
    ${joinsOf(sources, question, parameters)}
    where ${[...used.map((sql) => `${sql} is not null`), ...conditions.map(({ sql }) => sql)].join('\n      and ')}`;
}

/** The ids of the tasks in their order, from `offset` on: only what is compared is computed, and nothing of the rows. */
export async function ledgerIds(reading: Reading, question: LedgerQuestion, order: LedgerOrder): Promise<string[]> {
  const parameters = new Parameters();
  const keys = orderOf(order, momentOf(question, parameters));
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
function orderOf({ group, sorts }: LedgerOrder, moment: Moment): Expression[] {
  const keys = sortKeys(moment);
  const asked = sorts.flatMap(({ column, isDescending }) => {
    const { sql, needs, isAlways = false, then } = keys[column];
    const way = `${isDescending ? 'desc' : 'asc'}${isAlways ? '' : ' nulls last'}`;
    return [sql, ...(then === undefined ? [] : [then])].map((key) => ({ needs, sql: `${key} ${way}` }));
  });
  const usual = ['t.plan_issued_at desc nulls first', 't.plan_id', 't.number'].map(plain);
  return [...(group === null ? [] : groupOrder(group, moment)), ...asked, ...usual];
}

/** The keys by which the groups stand in their order. */
function groupOrder(group: NonNullable<LedgerOrder['group']>, moment: Moment): Expression[] {
  const { by, order, names } = groupKeys(moment)[group];
  const needs = [...Object.values(by).flatMap((one) => one.needs), ...names];
  return order((name) => by[name]?.sql ?? name).map((sql) => ({ needs, sql: `${sql} nulls last` }));
}
