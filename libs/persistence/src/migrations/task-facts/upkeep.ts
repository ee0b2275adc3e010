import type { FactPart } from './parts.js';
import { PARTS } from './parts.js';

/** Which tasks a change of a table concerns, and the part of their facts that it can change. */
interface Upkeep {
  readonly table: string;
  readonly part: string;
  /** SQL that gives `task_id` of what was written, and of what was changed (`was` before, `now` after). */
  readonly written: string;
  readonly changed: string;
  readonly on: readonly ('insert' | 'update' | 'delete')[];
}

const EVERYWHERE = 'select was.task_id from was union select now.task_id from now';
const WRITTEN = 'select now.task_id from now';

const UPKEEP: readonly Upkeep[] = [
  {
    table: 'task_assignment',
    part: 'parts',
    written: WRITTEN,
    changed: EVERYWHERE,
    on: ['insert', 'update', 'delete'],
  },
  { table: 'milestone', part: 'limits', written: WRITTEN, changed: EVERYWHERE, on: ['insert', 'update', 'delete'] },
  {
    table: 'obligation',
    part: 'owed',
    written: WRITTEN,
    // The engine moves its cursor on thousands of rows at a time; that concerns no fact.
    changed: `select now.task_id from now join was on was.id = now.id where (was.state, was.due_at, was.original_due_at, was.first_met_at, was.limit_number)
      is distinct from (now.state, now.due_at, now.original_due_at, now.first_met_at, now.limit_number)`,
    on: ['insert', 'update', 'delete'],
  },
  { table: 'submission', part: 'told', written: WRITTEN, changed: EVERYWHERE, on: ['insert', 'update', 'delete'] },
  {
    table: 'step',
    part: 'escalations',
    written: `select o.task_id from now join obligation o on o.id = now.obligation_id
      where now.outcome = 'carried' and now.act in ('urge', 'second-notice', 'draft-criticism', 'propose-interview')`,
    changed: '',
    on: ['insert'],
  },
];

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
  const concerned = on.includes('update')
    ? `when 'UPDATE' then select array_agg(distinct task_id) into ids from (${changed}) c;`
    : '';
  const gone = on.includes('delete') ? `when 'DELETE' then select array_agg(distinct task_id) into ids from was;` : '';
  return `
create function task_facts_after_${table}() returns trigger ${SECURE} as $$
declare ids uuid[];
begin
  case tg_op
    when 'INSERT' then select array_agg(distinct task_id) into ids from (${written}) c;
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

const TASKS = `
create function task_facts_after_task() returns trigger ${SECURE} as $$
declare ids uuid[];
begin
  select array_agg(id) into ids from now;
  if ids is null then return null; end if;
  if tg_op = 'INSERT' then
    insert into task_facts (task_id, ${columns('task')}) select task_id, ${columns('task')} from recorded_task where task_id = any(ids);
    ${PARTS.filter(({ name }) => name !== 'task')
      .map(({ name }) => `perform refresh_task_facts_${name}(ids);`)
      .join('\n    ')}
  else
    perform refresh_task_facts_task(ids);
  end if;
  return null;
end $$;
${trigger('task', 'insert')}
${trigger('task', 'update')}`;

function columns(part: string): string {
  return Object.keys(PARTS.find(({ name }) => name === part)?.columns ?? {}).join(', ');
}

const ALL = PARTS.flatMap((part) => Object.entries(part.columns).map(([column, none]) => ({ part, column, none })));

/** The views, one for each part and one that tells the facts of every task from the record alone. */
export const VIEWS = `
${PARTS.map(({ name, view }) => `create view recorded_${name} as ${view};`).join('\n')}
create view recorded_task_facts as
  select task.task_id, ${ALL.map(({ part, column, none }) => (part.name === 'task' ? column : `coalesce(${part.name}.${column}, ${none}) as ${column}`)).join(', ')}
  from recorded_task task ${PARTS.slice(1)
    .map(({ name }) => `left join recorded_${name} ${name} on ${name}.task_id = task.task_id`)
    .join(' ')};`;

/** What the facts are when they are first written. */
export const FILLING = `insert into task_facts (task_id, ${ALL.map(({ column }) => column).join(', ')})
  select task_id, ${ALL.map(({ column }) => column).join(', ')} from recorded_task_facts`;

/** The triggers that keep the facts: no writer of the record can forget them. */
export const KEEPING = [...PARTS.map(refreshing), TASKS, ...UPKEEP.map(triggers)].join('\n');

/** Takes away all of that. */
export const BACK = `
${[...UPKEEP, { table: 'task', on: ['insert', 'update'] }].flatMap(({ table, on }) => on.map((event) => `drop trigger task_facts_${event} on ${table};`)).join('\n')}
${[...UPKEEP.map(({ table }) => table), 'task'].map((table) => `drop function task_facts_after_${table}();`).join('\n')}
${PARTS.map(({ name }) => `drop function refresh_task_facts_${name}(uuid[]);`).join('\n')}
drop view recorded_task_facts;
${PARTS.map(({ name }) => `drop view recorded_${name};`).join('\n')}`;
