import type { CalendarDate } from '@duban/domain';
import type { Reading } from '../reading/index.js';
import { Parameters } from '../reading/index.js';
import type { OwedQuestion } from '../work/owed-narrowing.js';
import { firstAnswer, horizonOf, owedConditions, owedSigns, ROUND_PERIOD, RUNG } from '../work/owed-narrowing.js';

/** What is counted of the obligations of one unit in one round. */
export interface OwedCounts {
  /** Open or answered; what is waived or replaced is not owed. */
  readonly owed: number;
  /** By the first answer and the original limit. */
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  /** Open and late by the present limit. */
  readonly overdue: number;
  /** Those whose original limit has passed, and how they were answered. */
  readonly due: number;
  readonly dueInTime: number;
  readonly dueLate: number;
  readonly dueUnanswered: number;
}

/** The counts of one unit in one round, or of the whole round without a unit. */
export interface RoundCounts extends OwedCounts {
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly period: string;
  /** The last day on which the round falls due, over all plans. */
  readonly dueOn: CalendarDate;
}

const FROM = 'from obligation o join plan p on p.id = o.plan_id left join round r on r.id = o.round_id';

/** The counts of every unit and round, and of every round over all its units, the newest round first; only of the newest `rounds`. */
export async function roundCounts(reading: Reading, question: OwedQuestion, rounds: number): Promise<RoundCounts[]> {
  const parameters = new Parameters();
  const now = parameters.instant(question.now);
  const signs = owedSigns(now);
  const isJudged = `o.state in ('open', 'met')`;
  const conditions = owedConditions(question, parameters);
  const count = (name: string, condition: string) => `count(*) filter (where ${condition})::int as "${name}"`;
  const isDue = 'j.is_due';
  return reading.query<RoundCounts>(
    `with judged as (
       select o.department_id, ${ROUND_PERIOD} as period, coalesce(r.due_on, o.due_on) as due_on, ${firstAnswer(now)} as answer, ${signs.isOpen} as is_open,
         ${signs.isOpen} and ${signs.isLate} as is_overdue, o.original_due_at < ${now} as is_due
       ${FROM} ${horizonOf(question.horizons, parameters)} where ${isJudged} and ${conditions}
     ), counted as (
       select j.department_id, j.period, max(j.due_on) as due_on, count(*)::int as owed, ${count('inTime', `j.answer = 'in-time'`)}, ${count('late', `j.answer = 'late'`)},
         ${count('open', 'j.is_open')}, ${count('overdue', 'j.is_overdue')}, ${count('due', isDue)}, ${count('dueInTime', `${isDue} and j.answer = 'in-time'`)},
         ${count('dueLate', `${isDue} and j.answer = 'late'`)}, ${count('dueUnanswered', `${isDue} and j.answer = 'none'`)}
       from judged j group by grouping sets ((j.period), (j.department_id, j.period))
     ), shown as (
       select c.period, c.due_on from counted c where c.department_id is null order by c.due_on desc, c.period desc limit ${parameters.add(rounds, 'int')}
     )
     select c.department_id as "departmentId", d.name as "departmentName", c.period, s.due_on as "dueOn", c.owed, c."inTime", c.late, c.open, c.overdue,
       c.due, c."dueInTime", c."dueLate", c."dueUnanswered"
     from counted c join shown s on s.period = c.period left join department d on d.id = c.department_id
     order by s.due_on desc, c.period desc, d.name nulls first`,
    parameters.values,
  );
}

/** How many of a unit's open obligations stand at this place in the order of escalations, from 1. */
export interface EscalationCount {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly rung: number;
  readonly open: number;
}

/** How far the open obligations of each unit have escalated. */
export async function escalationCounts(reading: Reading, question: OwedQuestion): Promise<EscalationCount[]> {
  const parameters = new Parameters();
  const conditions = owedConditions({ ...question, states: ['open'] }, parameters);
  return reading.query<EscalationCount>(
    `select c.department_id as "departmentId", d.name as "departmentName", c.rung, count(*)::int as open
     from (select o.department_id, ${RUNG} as rung ${FROM} ${horizonOf(question.horizons, parameters)} where ${conditions}) c
       join department d on d.id = c.department_id where c.rung is not null group by c.department_id, d.name, c.rung order by d.name, c.rung`,
    parameters.values,
  );
}
