import type { Instant, Rules } from '@duban/domain';
import { chinaCalendar, rulesOf } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import { publishRulePack } from '../rulebooks/rulebook.store.js';
import { benchPack } from './bench-pack.js';

/** Departments that owe something in a bench, each with one handler. */
export const DEPARTMENTS = 100;

/** An issued plan for a bench and the rules that it stands under. */
export interface BenchPlan {
  readonly planId: string;
  readonly rules: Rules;
}

const ORGANISATION = `
with office as (
  insert into department (name, kind) values ('演练督查室', 'office') returning id
), unit as (
  insert into department (name, kind) select '演练单位' || i, 'bureau' from generate_series(1, $1::int) as i returning id
), post as (
  select gen_random_uuid() as person_id, id as department_id, 'handler' as role from unit
  union all select gen_random_uuid(), id, role from office cross join (values ('supervision'), ('leader')) as t(role)
), told as (
  insert into person (id, name, login) select person_id, '演练人员', person_id from post
), held as (
  insert into person_role (person_id, department_id, role) select person_id, department_id, role from post
)
select id from office`;

/** Writes an organisation with its people and one issued plan under the bench's rule pack; the plan has no span, so that nothing else opens in it. */
export async function insertBenchPlan(tx: Tx, dueAt: Instant): Promise<BenchPlan> {
  const pack = benchPack(dueAt);
  const published = await publishRulePack(tx, pack, 'bench');
  if (!published.ok) throw new Error(`the bench's rule pack: ${JSON.stringify(published.refusal)}`);
  const [office] = await tx.query<{ id: string }>(ORGANISATION, [DEPARTMENTS]);
  const [plan] = await tx.query<{ id: string }>(
    `insert into plan (title, department_id, state, calendar_code, calendar_version, rule_pack_code, rule_pack_version, issued_at, created_at)
     values ('演练计划', $1, 'issued', $2, $3, $4, $5, $6, $6) returning id`,
    [office?.id, chinaCalendar.code, chinaCalendar.version, pack.code, pack.version, new Date(tx.now)],
  );
  if (plan === undefined) throw new Error('the bench plan was not written');
  tx.outbox.announce({ workflow: 'supervisePlan', subjectId: plan.id });
  return { planId: plan.id, rules: rulesOf(pack, chinaCalendar) };
}

/** Writes so many more tasks of the plan; answers the number of the first. */
export async function insertTasks(tx: Tx, planId: string, count: number): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    'select coalesce(max(number), 0)::int as last from task where plan_id = $1',
    [planId],
  );
  const last = row?.last ?? 0;
  await tx.query(
    `insert into task (plan_id, number, title, content, path, state)
     select $1, $2::int + i, '演练事项' || ($2::int + i), '演练', '{}', 'in-progress' from generate_series(1, $3::int) as i`,
    [planId, last, count],
  );
  return last + 1;
}
