import type { CalendarDate, Instant } from '@duban/domain';
import type { Reading, Viewer } from '../reading/index.js';
import { instantColumn, Parameters } from '../reading/index.js';
import type { OwedQuestion } from '../work/owed-narrowing.js';
import { horizonOf, owedConditions, owedLight } from '../work/owed-narrowing.js';

/** What is overdue and due soon of one plan, one unit or one leader in charge. */
export interface UrgentCounts {
  readonly id: string;
  readonly name: string;
  /** The unit of a leader. */
  readonly departmentName: string | null;
  readonly overdue: number;
  readonly dueSoon: number;
}

/** By what the urgent is counted. */
export type UrgentBy = 'plan' | 'department' | 'leader';

interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly join: string;
  /** People are told by their names, never by how they compare. */
  readonly order: string;
}

const WORST_FIRST = 'overdue desc, "dueSoon" desc, name, id';
const BEARERS: Readonly<Record<UrgentBy, Bearer>> = {
  plan: { id: 'p.id', name: 'p.title', unit: 'null::text', join: '', order: WORST_FIRST },
  department: {
    id: 'd.id',
    name: 'd.name',
    unit: 'null::text',
    join: 'join department d on d.id = o.department_id',
    order: WORST_FIRST,
  },
  leader: {
    id: 'l.id',
    name: 'l.name',
    unit: `string_agg(distinct d.name, '、')`,
    join: `join department d on d.id = o.department_id join person_role lr on lr.department_id = o.department_id and lr.role = 'leader'
      join person l on l.id = lr.person_id and l.disabled_at is null`,
    order: '"departmentName", name, id',
  },
};

/** What is overdue or due soon, by who has to see to it; at most `limit`. */
export async function urgentCounts(
  reading: Reading,
  question: OwedQuestion,
  { by, limit }: { readonly by: UrgentBy; readonly limit: number },
): Promise<UrgentCounts[]> {
  const parameters = new Parameters();
  const light = owedLight(parameters.instant(question.now));
  const { id, name, unit, join, order } = BEARERS[by];
  const urgent = { ...question, states: ['open' as const], timeLight: ['overdue' as const, 'due-soon' as const] };
  return reading.query<UrgentCounts>(
    `select ${id} as id, ${name} as name, ${unit} as "departmentName", count(*) filter (where ${light} = 'overdue')::int as overdue,
       count(*) filter (where ${light} = 'due-soon')::int as "dueSoon"
     from obligation o join plan p on p.id = o.plan_id left join round r on r.id = o.round_id ${join} ${horizonOf(question.horizons, parameters)}
     where ${owedConditions(urgent, parameters)}
     group by ${id}, ${name} order by ${order} limit ${parameters.add(limit, 'int')}`,
    parameters.values,
  );
}

/** What is open in all, and of that late, due soon and owed again after a return. */
export interface OpenTotals {
  readonly open: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly returned: number;
  readonly nextDueAt: Instant | null;
  readonly nextDueOn: CalendarDate | null;
}

/** The totals of what is open. */
export async function openTotals(reading: Reading, question: OwedQuestion): Promise<OpenTotals> {
  const parameters = new Parameters();
  const light = owedLight(parameters.instant(question.now));
  const [totals] = await reading.query<OpenTotals>(
    `select count(*)::int as open, count(*) filter (where ${light} = 'overdue')::int as overdue,
       count(*) filter (where ${light} = 'due-soon')::int as "dueSoon", count(*) filter (where o.first_met_at is not null)::int as returned,
       ${instantColumn('min(o.due_at)')} as "nextDueAt", (array_agg(o.due_on order by o.due_at))[1] as "nextDueOn"
     from obligation o join plan p on p.id = o.plan_id left join round r on r.id = o.round_id ${horizonOf(question.horizons, parameters)}
     where ${owedConditions({ ...question, states: ['open'] }, parameters)}`,
    parameters.values,
  );
  return totals ?? { open: 0, overdue: 0, dueSoon: 0, returned: 0, nextDueAt: null, nextDueOn: null };
}

/** How many answers wait for the office's word in the plans that the viewer oversees. */
export async function toReviewTotal(reading: Reading, { overseenIds }: Viewer): Promise<number> {
  const [row] = await reading.query<{ total: number }>(
    `select count(*)::int as total from submission s join obligation o on o.id = s.obligation_id join plan p on p.id = o.plan_id
     where s.state = 'submitted' and ($1::uuid[] is null or p.department_id = any($1::uuid[]))`,
    [overseenIds],
  );
  return row?.total ?? 0;
}
