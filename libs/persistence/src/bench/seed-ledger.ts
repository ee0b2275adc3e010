import { chinaCalendar, DEFAULT_PACK } from '@duban/domain';
import type { Query, Tx } from '../core/unit-of-work.js';
import { FACTS_WITH_PLAN } from '../migrations/task-facts/with-plan.js';

/** How large a ledger is written. */
export interface LedgerSize {
  readonly tasks: number;
  readonly plans: number;
  readonly departments: number;
}

/** What was written, for whoever measures it. */
export interface SeededLedger {
  readonly officeId: string;
  readonly planIds: readonly string[];
}

const OFFICE = `insert into department (name, kind) values ('台账督查室', 'office') returning id`;
const UNITS = `
with unit as (
  insert into department (name, kind) select '台账单位' || i, case when i % 4 = 0 then 'county' else 'bureau' end from generate_series(1, $1::int) as i returning id
), post as (
  select gen_random_uuid() as person_id, id as department_id, role from unit cross join (values ('handler'), ('leader')) as t(role)
), told as (
  insert into person (id, name, login) select person_id, '台账人员', person_id from post
)
insert into person_role (person_id, department_id, role) select person_id, department_id, role from post`;
const PLANS = `insert into plan (title, department_id, state, calendar_code, calendar_version, rule_pack_code, rule_pack_version, supervised_from,
    supervised_until, issued_at, created_at)
  select '台账计划' || i, $1, 'issued', $3, $4, $5, $6, ($7::timestamptz - interval '100 days')::date, ($7::timestamptz + interval '265 days')::date,
    $7::timestamptz - interval '100 days', $7::timestamptz - interval '101 days'
  from generate_series(1, $2::int) as i returning id`;
const TASKS = `insert into task (plan_id, number, title, content, path, complexity, state)
  select p.id, 1 + i / $2::int, '推进第' || i || '项重点工作，完善' || (array['管网', '学位', '供水', '道路', '医疗'])[1 + i % 5], '演练',
    array['行动' || (1 + (i / $2::int) % 8), '事项' || (1 + (i / $2::int) % 35)], case when i % 7 = 0 then 'complex' else 'ordinary' end,
    case when i % 11 = 0 then 'struck-off' when i % 5 = 0 then 'issued' else 'in-progress' end
  from generate_series(0, $1::int - 1) as i
    join (select id, row_number() over (order by title, id) - 1 as place from plan where department_id = $3) p on p.place = i % $2::int`;
const PARTS = `insert into task_assignment (task_id, department_id, part, position)
  select t.id, u.ids[1 + (t.number * 7 + j * 31 + ascii(t.id::text)) % u.total], case j when 0 then 'lead' when 3 then 'implement' else 'support' end, j
  from task t join plan p on p.id = t.plan_id and p.department_id = $1 cross join generate_series(0, 3) as j
    cross join (select array_agg(id order by name) as ids, count(*)::int as total from department where name like '台账单位%') u`;
const MILESTONES = `insert into milestone (task_id, position, content, phrase, due_on, state)
  select t.id, 0, '完成', '', ($2::timestamptz + ((t.number % 250) || ' days')::interval)::date, 'planned'
  from task t join plan p on p.id = t.plan_id and p.department_id = $1 where t.number % 3 > 0`;
const ROUNDS = `insert into round (plan_id, kind, period, opens_at, due_at, due_on, derivation, is_provisional)
  select p.id, 'report', '第' || j || '期', $2::timestamptz - interval '90 days', d.at, d.at::date, '[]', false
  from plan p cross join generate_series(1, 4) as j cross join lateral (select $2::timestamptz + ((j - 3) * 20 || ' days')::interval as at) d
  where p.department_id = $1`;
/** A signature and a work plan of every lead, and its reports in four rounds: some in time, some late, some not at all. */
const OBLIGATIONS = `insert into obligation (plan_id, task_id, department_id, kind, part, period, round_id, driven_by, start_at, due_at, due_on, original_due_at,
    ladder, state, first_met_at, met_at, met_on)
  select t.plan_id, t.id, a.department_id, k.kind, 'lead', k.period, k.round_id, case when k.round_id is null then 'task' else 'round' end,
    k.due_at - interval '30 days', k.due_at, k.due_at::date, k.due_at, 'standard', case when m.at is null then 'open' else 'met' end, m.at, m.at, m.at::date
  from task t join task_assignment a on a.task_id = t.id and a.part = 'lead' join plan p on p.id = t.plan_id and p.department_id = $1
    join lateral (
      select 'sign-for' as kind, 'issue' as period, null::uuid as round_id, $2::timestamptz - interval '95 days' as due_at, 3 as late_of, 0 as open_of
      union all select r.kind, r.period, r.id, r.due_at, 5, case when r.due_at > $2::timestamptz then 1 when r.due_at > $2::timestamptz - interval '30 days' then 9 else 400 end
        from round r where r.plan_id = t.plan_id) k on true
    cross join lateral (select case when k.open_of > 0 and t.number % k.open_of = 0 then null
      when t.number % (k.late_of * 4) = 0 then k.due_at + interval '1 day' else k.due_at - interval '1 day' end as at) m`;
const SUBMISSIONS = `insert into submission (obligation_id, revision, department_id, task_id, progress, summary, actual_on, submitted_by, submitted_at, state)
  select o.id, 1, o.department_id, o.task_id, (t.number * 13) % 101, '推进中', o.met_on, s.id, o.met_at, 'accepted'
  from obligation o join plan p on p.id = o.plan_id and p.department_id = $1 join task t on t.id = o.task_id
    cross join (select id from person limit 1) s where o.state = 'met' and o.kind = 'report'`;
const STEPS = `insert into step (obligation_id, step_key, act, planned_at, carried_at, outcome)
  select o.id, s.key, s.act, o.due_at + s.after, o.due_at + s.after, 'carried'
  from obligation o join plan p on p.id = o.plan_id and p.department_id = $1
    cross join (values ('due', 'due', interval '0'), ('urge-1', 'urge', interval '1 day'), ('second-notice-3', 'second-notice', interval '5 days')) as s(key, act, after)
  where o.due_at + s.after < coalesce(o.met_at, $2::timestamptz)`;

/** A few hundred tasks from everywhere. */
const SAMPLE = `select array_agg(id) as ids from (select id from task order by id limit 500) t`;
const STRAY = `select count(*)::int as stray from (select * from task_facts where task_id = any($1::uuid[])) f
  full join (select * from recorded_task_facts where task_id = any($1::uuid[])) r on r.task_id = f.task_id where to_jsonb(f) is distinct from to_jsonb(r)`;

/**
 * By the record's owner, who must be allowed to set `session_replication_role`: writes an office with its plans, tasks and everything
 * owed on them as it could stand in the middle of a year; no engine is told, so that it stays as it is.
 */
export async function seedLedger(tx: Tx, { tasks, plans, departments }: LedgerSize): Promise<SeededLedger> {
  const now = new Date(tx.now);
  // Every key is joined from the rows themselves; asking it again row by row, and the facts batch by batch, takes many minutes.
  await tx.query('set local session_replication_role = replica');
  const [office] = await tx.query<{ id: string }>(OFFICE);
  if (!office) throw new Error('the office was not written');
  await tx.query(UNITS, [departments]);
  const rules = [chinaCalendar.code, chinaCalendar.version, DEFAULT_PACK.code, DEFAULT_PACK.version];
  const written = await tx.query<{ id: string }>(PLANS, [office.id, plans, ...rules, now]);
  // Without figures of what was just written PostgreSQL would join hundreds of thousands of rows one by one.
  const analyzed = async (statement: string, parameters: unknown[], table: string) => {
    await tx.query(statement, parameters);
    await tx.query(`analyze ${table}`);
  };
  await analyzed(TASKS, [tasks, plans, office.id], 'department, plan, task');
  await analyzed(PARTS, [office.id], 'task_assignment');
  await analyzed(MILESTONES, [office.id, now], 'milestone');
  await analyzed(ROUNDS, [office.id, now], 'round');
  await analyzed(OBLIGATIONS, [office.id, now], 'obligation');
  await analyzed(SUBMISSIONS, [office.id], 'submission');
  await analyzed(STEPS, [office.id, now], 'step');
  await analyzed(FACTS_WITH_PLAN.filling, [], 'task_facts');
  await proveFacts(tx.query);
  return { officeId: office.id, planIds: written.map(({ id }) => id) };
}

/** Throws unless the facts of a sample are those that the record tells of each task by itself. */
async function proveFacts(query: Query): Promise<void> {
  const [sample] = await query<{ ids: string[] }>(SAMPLE);
  const [found] = await query<{ stray: number }>(STRAY, [sample?.ids ?? []]);
  if (found?.stray !== 0) throw new Error(`the facts of ${String(found?.stray)} tasks are not what their record tells`);
}
