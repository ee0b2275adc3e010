import type { QueryRunner } from 'typeorm';
import type { FactPart } from './parts.js';

/** Which tasks a change of a table concerns, and the part of their facts that it can change. */
export interface Upkeep {
  readonly table: string;
  readonly part: string;
  /** SQL that gives `task_id` of what was written, and of what was changed (`was` before, `now` after). */
  readonly written: string;
  readonly changed: string;
  readonly on: readonly ('insert' | 'update' | 'delete')[];
}

const SECURE = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp';

/** The function that brings one part of these tasks' facts up to date. */
function refreshing({ name, columns }: FactPart): string {
  const values = Object.entries(columns).map(([column, none]) => `coalesce(v.${column}, ${none})`);
  const names = Object.keys(columns);
  const old = names.map((column) => `f.${column}`).join(', ');
  return `
create function refresh_task_facts_${name}(ids uuid[]) returns void ${SECURE} as $$
begin
  -- The lock comes first: the next statement then sees whatever was committed by who held it before.
  perform 1 from task_facts where task_id = any(ids) order by task_id for no key update;
  update task_facts f set (${names.join(', ')}) = row(${values.join(', ')})
  from unnest(ids) as asked(id) left join (select * from recorded_${name} where task_id = any(ids)) v on v.task_id = asked.id
  where f.task_id = asked.id and (${old}) is distinct from (${values.join(', ')});
end $$;`;
}

function triggers({ table, part, written, changed, on }: Upkeep): string {
  const added = on.includes('insert')
    ? `when 'INSERT' then select array_agg(distinct task_id) into ids from (${written}) c;`
    : '';
  const concerned = on.includes('update')
    ? `when 'UPDATE' then select array_agg(distinct task_id) into ids from (${changed}) c;`
    : '';
  const gone = on.includes('delete') ? `when 'DELETE' then select array_agg(distinct task_id) into ids from was;` : '';
  return `
create function task_facts_after_${table}() returns trigger ${SECURE} as $$
declare ids uuid[];
begin
  case tg_op
    ${added}
    ${concerned}
    ${gone}
  end case;
  ids := array_remove(ids, null);
  if cardinality(ids) > 0 then perform refresh_task_facts_${part}(ids); end if;
  return null;
end $$;
${on.map((event) => trigger(table, event)).join('\n')}`;
}

const TABLES_SEEN = {
  insert: 'new table as now',
  update: 'old table as was new table as now',
  delete: 'old table as was',
} as const;

function trigger(table: string, event: keyof typeof TABLES_SEEN): string {
  return `create trigger task_facts_${event} after ${event} on ${table} referencing ${TABLES_SEEN[event]} for each statement execute function task_facts_after_${table}();`;
}

/** New tasks get their facts, and changed ones keep them in step. */
function ofTasks(parts: readonly FactPart[]): string {
  const names = Object.keys(parts.find(({ name }) => name === 'task')?.columns ?? {}).join(', ');
  return `
create function task_facts_after_task() returns trigger ${SECURE} as $$
declare ids uuid[];
begin
  select array_agg(id) into ids from now;
  if ids is null then return null; end if;
  if tg_op = 'INSERT' then
    insert into task_facts (task_id, ${names}) select task_id, ${names} from recorded_task where task_id = any(ids);
    ${parts
      .filter(({ name }) => name !== 'task')
      .map(({ name }) => `perform refresh_task_facts_${name}(ids);`)
      .join('\n    ')}
  else
    perform refresh_task_facts_task(ids);
  end if;
  return null;
end $$;
${trigger('task', 'insert')}
${trigger('task', 'update')}`;
}

/** The views, one for each part and one that tells the facts of every task from the record alone. */
function viewsOf(parts: readonly FactPart[]): string {
  const [, ...others] = parts;
  return `
${parts.map(({ name, view }) => `create view recorded_${name} as ${view};`).join('\n')}
create view recorded_task_facts as
  select task.task_id, ${told(parts)
    .map(({ part, column, none }) => (part === 'task' ? column : `coalesce(${part}.${column}, ${none}) as ${column}`))
    .join(', ')}
  from recorded_task task ${others.map(({ name }) => `left join recorded_${name} ${name} on ${name}.task_id = task.task_id`).join(' ')};`;
}

/** Every column with the part that tells it and what it is when that says nothing. */
function told(parts: readonly FactPart[]): { part: string; column: string; none: string }[] {
  return parts.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, none]) => ({ part: name, column, none })),
  );
}

/** The SQL by which the facts of tasks are kept beside the record. */
export interface FactsDesign {
  readonly table: string;
  readonly views: string;
  /** What the facts are when they are first written. */
  readonly filling: string;
  /** The triggers that keep the facts: no writer of the record can forget them. */
  readonly keeping: string;
  /** Takes away the views and the triggers. */
  readonly back: string;
}

/** Facts in this table, told by these parts (the task's own comes first) and kept by these triggers. */
export function factsDesign(table: string, parts: readonly FactPart[], upkeep: readonly Upkeep[]): FactsDesign {
  const columns = told(parts)
    .map(({ column }) => column)
    .join(', ');
  const onTask: Pick<Upkeep, 'table' | 'on'> = { table: 'task', on: ['insert', 'update'] };
  const kept = [...upkeep, onTask];
  return {
    table,
    views: viewsOf(parts),
    filling: `insert into task_facts (task_id, ${columns}) select task_id, ${columns} from recorded_task_facts`,
    keeping: [...parts.map(refreshing), ofTasks(parts), ...upkeep.map(triggers)].join('\n'),
    back: `
${kept.flatMap(({ table: name, on }) => on.map((event) => `drop trigger task_facts_${event} on ${name};`)).join('\n')}
${kept.map(({ table: name }) => `drop function task_facts_after_${name}();`).join('\n')}
${parts.map(({ name }) => `drop function refresh_task_facts_${name}(uuid[]);`).join('\n')}
drop view recorded_task_facts;
${parts.map(({ name }) => `drop view recorded_${name};`).join('\n')}`,
  };
}

/** Makes the facts of every task, kept from now on. */
export async function layFacts(runner: QueryRunner, { table, views, filling, keeping }: FactsDesign): Promise<void> {
  for (const part of [table, views, filling, keeping]) await runner.query(part);
}

/** Takes the facts away; the record itself loses nothing. */
export async function liftFacts(runner: QueryRunner, { back }: FactsDesign): Promise<void> {
  await runner.query(back);
  await runner.query('drop table task_facts');
}
