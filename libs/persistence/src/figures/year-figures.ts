import type { Tx } from '../core/unit-of-work.js';

/** What a supervised year came to, counted from the record. */
export interface YearFigures {
  readonly tasks: number;
  readonly departments: number;
  readonly implementers: number;
  /** Reporting rounds of the plan, one for each period. */
  readonly rounds: number;
  readonly roundsByKind: Readonly<Record<string, number>>;
  readonly obligations: number;
  readonly steps: number;
  readonly stepsByAct: Readonly<Record<string, number>>;
  readonly notices: number;
  readonly digests: number;
  readonly submissions: number;
  /** Obligations that were ever late, made good or not. */
  readonly overdueEver: number;
  readonly evaluated: number;
  readonly repairs: number;
  readonly lateByDepartment: readonly LateDepartment[];
}

/** One department's year in five numbers. */
export interface LateDepartment {
  readonly name: string;
  readonly owed: number;
  readonly late: number;
  readonly unanswered: number;
  readonly returned: number;
}

const COUNTS = `
select
  (select count(*) from task where plan_id = $1 and state <> 'dropped')::int as tasks,
  (select count(distinct a.department_id) from task_assignment a join task t on t.id = a.task_id where t.plan_id = $1)::int as departments,
  (select count(distinct a.department_id) from task_assignment a join task t on t.id = a.task_id where t.plan_id = $1 and a.part = 'implement')::int as implementers,
  (select count(*) from obligation where plan_id = $1)::int as obligations,
  (select count(*) from step s join obligation o on o.id = s.obligation_id where o.plan_id = $1)::int as steps,
  (select count(*) from notice n join obligation o on o.id = n.obligation_id where o.plan_id = $1)::int as notices,
  (select count(distinct i.digest_id) from digest_item i join obligation o on o.id = i.obligation_id where o.plan_id = $1)::int as digests,
  (select count(*) from submission s join obligation o on o.id = s.obligation_id where o.plan_id = $1)::int as submissions,
  (select count(*) from obligation where plan_id = $1 and coalesce(first_met_at, to_timestamp($2::float8 / 1000)) > original_due_at)::int as "overdueEver",
  (select count(*) from evaluation_unit u join evaluation e on e.id = u.evaluation_id where e.plan_id = $1 and u.score_points is not null)::int as evaluated,
  (select count(*) from repair)::int as repairs`;

const LATE = `
select d.name, count(*)::int as owed,
  count(*) filter (where o.first_met_at > o.original_due_at)::int as late,
  count(*) filter (where o.first_met_at is null and o.due_at < to_timestamp($2::float8 / 1000))::int as unanswered,
  (select count(*) from submission s join obligation r on r.id = s.obligation_id
    where r.plan_id = $1 and s.department_id = d.id and s.state = 'returned')::int as returned
from obligation o join department d on d.id = o.department_id
where o.plan_id = $1
group by d.id, d.name
order by count(*) filter (where o.first_met_at > o.original_due_at or (o.first_met_at is null and o.due_at < to_timestamp($2::float8 / 1000))) desc, d.name`;

/** Counts a plan's year as the record tells it at this moment. */
export async function yearFigures(tx: Tx, planId: string): Promise<YearFigures> {
  type Counts = Omit<YearFigures, 'rounds' | 'roundsByKind' | 'stepsByAct' | 'lateByDepartment'>;
  const [counts] = await tx.query<Counts>(COUNTS, [planId, tx.now]);
  if (counts === undefined) throw new Error(`no figures for plan ${planId}`);
  const kinds = await tx.query<{ word: string; count: number }>(
    'select kind as word, count(*)::int as count from round where plan_id = $1 group by kind order by kind',
    [planId],
  );
  const acts = await tx.query<{ word: string; count: number }>(
    `select s.act as word, count(*)::int as count from step s join obligation o on o.id = s.obligation_id
     where o.plan_id = $1 and s.outcome = 'carried' group by s.act order by s.act`,
    [planId],
  );
  const roundsByKind = Object.fromEntries(kinds.map(({ word, count }) => [word, count]));
  return {
    ...counts,
    rounds: roundsByKind['report'] ?? 0,
    roundsByKind,
    stepsByAct: Object.fromEntries(acts.map(({ word, count }) => [word, count])),
    lateByDepartment: await tx.query<LateDepartment>(LATE, [planId, tx.now]),
  };
}
