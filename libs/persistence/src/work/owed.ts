import type { CalendarDate, DerivationStep, Instant, ObligationKind, ObligationState, Part } from '@duban/domain';
import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey, instantColumn, visibleTask } from '../reading/index.js';

/** One thing owed, with what a list says about it and what its lights are computed from. */
export interface OwedItem {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly part: Part;
  readonly period: string;
  readonly state: ObligationState;
  readonly planId: string;
  readonly planTitle: string;
  readonly taskId: string | null;
  readonly taskNumber: number | null;
  readonly taskTitle: string | null;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly roundId: string | null;
  readonly startAt: Instant;
  readonly dueAt: Instant;
  readonly dueOn: CalendarDate;
  readonly originalDueAt: Instant;
  readonly firstMetAt: Instant | null;
  readonly metAt: Instant | null;
  readonly limitNumber: number;
  readonly derivation: readonly DerivationStep[];
  readonly version: number;
  /** What the lights need: the progress last told on the task by its lead, the plan's span and its rules. */
  readonly progress: number | null;
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
}

/** The columns of obligation `o` with its round `r`, plan `p`, task `t` and department `d`. */
const OWED = `select o.id, o.kind, o.part, o.period, o.state, o.plan_id as "planId", p.title as "planTitle", o.task_id as "taskId", t.number as "taskNumber",
  t.title as "taskTitle", o.department_id as "departmentId", d.name as "departmentName", o.round_id as "roundId", ${instantColumn('o.start_at')} as "startAt",
  ${instantColumn('o.due_at')} as "dueAt", o.due_on as "dueOn", ${instantColumn('o.original_due_at')} as "originalDueAt",
  ${instantColumn('o.first_met_at')} as "firstMetAt", ${instantColumn('o.met_at')} as "metAt", o.limit_number as "limitNumber",
  coalesce(o.derivation, r.derivation, '[]') as derivation, o.version,
  (select s.progress from submission s join obligation e on e.id = s.obligation_id and e.part = 'lead'
     where s.task_id = o.task_id and s.progress is not null and s.state <> 'returned' order by s.submitted_at desc limit 1) as progress,
  ${instantColumn('p.issued_at')} as "issuedAt", p.supervised_until as "supervisedUntil", p.calendar_code as "calendarCode",
  p.calendar_version as "calendarVersion", p.rule_pack_code as "rulePackCode", p.rule_pack_version as "rulePackVersion"
  from obligation o join plan p on p.id = o.plan_id join department d on d.id = o.department_id
    left join task t on t.id = o.task_id left join round r on r.id = o.round_id`;

/** What this person's units owe, and for an office what is owed in the plans it oversees; sort key: due instant, id. */
export async function listOwed(reading: Reading, viewer: Viewer, filter: OwedFilter): Promise<OwedItem[]> {
  return reading.query<OwedItem>(
    `${OWED} where (o.department_id = any($1::uuid[]) or (p.department_id = any($2::uuid[]) or $2::uuid[] is null))
       and ($3::uuid is null or o.plan_id = $3) and ($4::uuid is null or o.department_id = $4)
       and ($5::text is null or o.kind = $5) and ($6::text is null or o.state = $6)
       and ($7::float8 is null or o.due_at >= to_timestamp($7::float8 / 1000)) and ($8::float8 is null or o.due_at < to_timestamp($8::float8 / 1000))
       and ($9::float8 is null or (o.due_at, o.id) > (to_timestamp($9::float8 / 1000), $10::uuid))
     order by o.due_at, o.id limit $11`,
    [
      viewer.departmentIds,
      viewer.overseenIds,
      filter.planId,
      filter.departmentId,
      filter.kind,
      filter.state,
      filter.dueFrom,
      filter.dueBefore,
      afterKey(filter, 0),
      afterKey(filter, 1),
      filter.limit,
    ],
  );
}

/** One thing owed, for a person who may see its task or whose unit or office it concerns; null otherwise. */
export async function readOwed(reading: Reading, id: string, viewer: Viewer): Promise<OwedItem | null> {
  const [item] = await reading.query<OwedItem>(
    `${OWED} where o.id = $3 and (o.department_id = any($1::uuid[]) or (p.department_id = any($2::uuid[]) or $2::uuid[] is null) or (t.id is not null and ${visibleTask(1, 2)}))`,
    [viewer.departmentIds, viewer.overseenIds, id],
  );
  return item ?? null;
}
