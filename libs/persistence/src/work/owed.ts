import type { CalendarDate, DerivationStep, Instant, Obligation } from '@duban/domain';
import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey, instantColumn, overseenPlan, visibleTask } from '../reading/index.js';
import type { RulebookReference } from '../rulebooks/rulebook.store.js';

/** One thing owed: the obligation with its reasons, and what a list says about it and its lights are computed from. */
export interface OwedItem extends Obligation {
  readonly derivation: readonly DerivationStep[];
  readonly planTitle: string;
  readonly planDepartmentId: string;
  readonly taskNumber: number | null;
  readonly taskTitle: string | null;
  readonly departmentName: string;
  /** The progress last told on the task by its lead, and whether one of the lead's reports was late. */
  readonly progress: number | null;
  readonly hasMissedPeriod: boolean;
  readonly issuedAt: Instant | null;
  readonly supervisedUntil: CalendarDate | null;
  readonly calendarCode: string;
  readonly calendarVersion: number;
  readonly rulePackCode: string;
  readonly rulePackVersion: number;
}

/** What a list of obligations is narrowed to; null = all. */
export interface OwedFilter extends PageRequest {
  readonly planId: string | null;
  readonly departmentId: string | null;
  readonly kind: string | null;
  readonly state: string | null;
  /** Only those due at or after, and before, these instants. */
  readonly dueFrom: Instant | null;
  readonly dueBefore: Instant | null;
  /** Only those due by the horizon of their own plan's rules. */
  readonly horizons: readonly DueSoonHorizon[] | null;
  /** Business time. */
  readonly now: Instant;
}

/** The columns of obligation `o` with its round `r`, plan `p`, task `t` and department `d`; `$1` is business time. */
const OWED = `select o.id, o.kind, o.part, o.period, o.state, o.plan_id as "planId", o.task_id as "taskId", o.department_id as "departmentId",
  o.round_id as "roundId", o.milestone_id as "milestoneId", o.driven_by as "drivenBy", o.limit_number as "limitNumber", o.ladder, o.version,
  o.due_on as "dueOn", o.met_on as "metOn", coalesce(o.derivation, r.derivation, '[]') as derivation, ${instantColumn('o.start_at')} as "startAt",
  ${instantColumn('o.due_at')} as "dueAt", ${instantColumn('o.original_due_at')} as "originalDueAt", ${instantColumn('o.first_met_at')} as "firstMetAt",
  ${instantColumn('o.met_at')} as "metAt", ${instantColumn('o.carried_through_at')} as "carriedThroughAt", ${instantColumn('o.next_at')} as "nextAt",
  p.title as "planTitle", p.department_id as "planDepartmentId", t.number as "taskNumber", t.title as "taskTitle", d.name as "departmentName",
  (select s.progress from submission s join obligation e on e.id = s.obligation_id and e.part = 'lead'
     where s.task_id = o.task_id and s.progress is not null and s.state <> 'returned' order by s.submitted_at desc, s.revision desc limit 1) as progress,
  exists (select 1 from obligation m where m.task_id = o.task_id and m.kind = 'report' and m.part = 'lead' and m.state in ('open', 'met')
     and coalesce(m.first_met_at, to_timestamp($1::float8 / 1000)) > m.original_due_at) as "hasMissedPeriod",
  ${instantColumn('p.issued_at')} as "issuedAt", p.supervised_until as "supervisedUntil", p.calendar_code as "calendarCode",
  p.calendar_version as "calendarVersion", p.rule_pack_code as "rulePackCode", p.rule_pack_version as "rulePackVersion"
  from obligation o join plan p on p.id = o.plan_id join department d on d.id = o.department_id
    left join task t on t.id = o.task_id left join round r on r.id = o.round_id`;

/** A plan's rules, and until when an open limit counts as due soon by them. */
export interface DueSoonHorizon extends RulebookReference {
  readonly until: Instant;
}

/** What this person's units owe, and for an office what is owed in the plans it oversees; sort key: due instant, id. */
export async function listOwed(reading: Reading, viewer: Viewer, filter: OwedFilter): Promise<OwedItem[]> {
  return reading.query<OwedItem>(
    `${OWED} where (o.department_id = any($2::uuid[]) or ${overseenPlan(3)})
       and ($4::uuid is null or o.plan_id = $4) and ($5::uuid is null or o.department_id = $5)
       and ($6::text is null or o.kind = $6) and ($7::text is null or o.state = $7)
       and ($8::float8 is null or o.due_at >= to_timestamp($8::float8 / 1000)) and ($9::float8 is null or o.due_at < to_timestamp($9::float8 / 1000))
       and ($10::json is null or exists (
         select 1 from json_to_recordset($10::json) as h("calendarCode" text, "calendarVersion" integer, "rulePackCode" text, "rulePackVersion" integer, until float8)
         where h."calendarCode" = p.calendar_code and h."calendarVersion" = p.calendar_version and h."rulePackCode" = p.rule_pack_code
           and h."rulePackVersion" = p.rule_pack_version and o.due_at <= to_timestamp(h.until / 1000)))
       and ($11::float8 is null or (o.due_at, o.id) > (to_timestamp($11::float8 / 1000), $12::uuid))
     order by o.due_at, o.id limit $13`,
    [
      filter.now,
      viewer.departmentIds,
      viewer.overseenIds,
      filter.planId,
      filter.departmentId,
      filter.kind,
      filter.state,
      filter.dueFrom,
      filter.dueBefore,
      filter.horizons && JSON.stringify(filter.horizons),
      afterKey(filter, 0),
      afterKey(filter, 1),
      filter.limit,
    ],
  );
}

/** One thing owed, if this person may see it: what the own units owe, what is owed on a task they see or in a plan they oversee; null otherwise. */
export async function findOwed(
  reading: Reading,
  viewer: Viewer,
  asked: { id: string; now: Instant },
): Promise<OwedItem | null> {
  const [item] = await reading.query<OwedItem>(
    `${OWED} where o.id = $4 and (o.department_id = any($2::uuid[]) or ${overseenPlan(3)} or (t.id is not null and ${visibleTask(2, 3)}))`,
    [asked.now, viewer.departmentIds, viewer.overseenIds, asked.id],
  );
  return item ?? null;
}

/** Everything owed on a task, open or not, earliest limit first; at most 1,000. */
export async function owedOnTask(reading: Reading, taskId: string, now: Instant): Promise<OwedItem[]> {
  return reading.query<OwedItem>(`${OWED} where o.task_id = $2 order by o.due_at, d.name, o.id limit 1000`, [
    now,
    taskId,
  ]);
}

/** The rulebooks by which issued plans are supervised, each once. */
export async function rulebooksInUse(reading: Reading): Promise<RulebookReference[]> {
  return reading.query<RulebookReference>(
    `select distinct calendar_code as "calendarCode", calendar_version as "calendarVersion", rule_pack_code as "rulePackCode",
       rule_pack_version as "rulePackVersion" from plan where state = 'issued'`,
  );
}
