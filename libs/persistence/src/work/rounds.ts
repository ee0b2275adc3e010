import type { CalendarDate, DerivationStep, Instant, ObligationKind, ObligationState, Part } from '@duban/domain';
import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey, instantColumn, overseenPlan } from '../reading/index.js';
import type { RulebookReference } from '../rulebooks/rulebook.store.js';

/** A round (报送期) with how much of it is owed and answered, by the viewer's units or by all. */
export interface RoundSummary {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly kind: ObligationKind;
  readonly period: string;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly dueOn: CalendarDate;
  readonly derivation: readonly DerivationStep[];
  readonly isProvisional: boolean;
  readonly state: 'open' | 'closed';
  readonly owed: number;
  readonly answered: number;
  /** In which parts the viewer's own units still owe something in it. */
  readonly ownOpen: readonly { readonly part: Part; readonly departmentId: string }[];
}

/** What a list of rounds is narrowed to; `isMine` counts and shows only what the viewer's own units owe. */
export interface RoundFilter extends PageRequest {
  readonly planId: string | null;
  readonly kind: string | null;
  readonly state: string | null;
  readonly isMine: boolean;
}

/** One row of a unit's sheet for a round: what it owes, what it said last, what its supporters have given. */
export interface SheetRow {
  readonly obligationId: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly taskId: string | null;
  readonly taskNumber: number | null;
  readonly taskTitle: string | null;
  readonly kind: ObligationKind;
  readonly part: Part;
  readonly state: ObligationState;
  readonly version: number;
  readonly last: {
    readonly progress: number | null;
    readonly summary: string;
    readonly nextStep: string | null;
    readonly problem: string | null;
  } | null;
  readonly contributions: readonly {
    departmentId: string;
    departmentName: string;
    summary: string;
    problem: string | null;
  }[];
  readonly missing: readonly { departmentId: string; departmentName: string }[];
  /** The newest answer to this very obligation: what the office made of it, when it came and from whom; null before the first. */
  readonly answer: {
    readonly state: 'submitted' | 'accepted' | 'returned';
    readonly reason: string | null;
    readonly at: Instant;
    readonly by: string;
  } | null;
}

/** The rounds in which the viewer's units owe something, or (for an office) all rounds of the plans it oversees; sort key: due instant, id. */
export async function listRounds(reading: Reading, viewer: Viewer, filter: RoundFilter): Promise<RoundSummary[]> {
  const rows = await reading.query<RoundSummary>(
    `select r.id, r.plan_id as "planId", p.title as "planTitle", r.kind, r.period, ${instantColumn('r.opens_at')} as "opensAt",
       ${instantColumn('r.due_at')} as "dueAt", r.due_on as "dueOn", r.derivation, r.is_provisional as "isProvisional", r.state, c.owed, c.answered,
       coalesce((select json_agg(distinct jsonb_build_object('part', w.part, 'departmentId', w.department_id)) from obligation w
         where w.round_id = r.id and w.state = 'open' and w.department_id = any($1::uuid[])), '[]') as "ownOpen"
     from round r join plan p on p.id = r.plan_id
       cross join lateral (select count(*)::integer as owed, (count(*) filter (where o.state <> 'open'))::integer as answered from obligation o
         where o.round_id = r.id and (o.department_id = any($1::uuid[]) or (not $3::boolean and (p.department_id = any($2::uuid[]) or $2::uuid[] is null)))) c
     where c.owed > 0 and ($4::uuid is null or r.plan_id = $4) and ($5::text is null or r.kind = $5) and ($6::text is null or r.state = $6)
       and ($7::float8 is null or (r.due_at, r.id) > (to_timestamp($7::float8 / 1000), $8::uuid))
     order by r.due_at, r.id limit $9`,
    [
      viewer.departmentIds,
      viewer.overseenIds,
      filter.isMine,
      filter.planId,
      filter.kind,
      filter.state,
      afterKey(filter, 0),
      afterKey(filter, 1),
      filter.limit,
    ],
  );
  return rows;
}

/** Why a round is due when it is: its derivation and the rulebooks by which it was counted. */
export interface RoundLimit
  extends
    Pick<
      RoundSummary,
      'id' | 'planId' | 'planTitle' | 'kind' | 'period' | 'opensAt' | 'dueAt' | 'dueOn' | 'derivation'
    >,
    RulebookReference {}

/** The limit of a round in which the viewer's units owe something or whose plan it oversees; null otherwise. */
export async function findRoundLimit(reading: Reading, viewer: Viewer, id: string): Promise<RoundLimit | null> {
  const [round] = await reading.query<RoundLimit>(
    `select r.id, r.plan_id as "planId", p.title as "planTitle", r.kind, r.period, ${instantColumn('r.opens_at')} as "opensAt",
       ${instantColumn('r.due_at')} as "dueAt", r.due_on as "dueOn", r.derivation, p.calendar_code as "calendarCode",
       p.calendar_version as "calendarVersion", p.rule_pack_code as "rulePackCode", p.rule_pack_version as "rulePackVersion"
     from round r join plan p on p.id = r.plan_id where r.id = $3 and (${overseenPlan(2)}
       or exists (select 1 from obligation o where o.round_id = r.id and o.department_id = any($1::uuid[])))`,
    [viewer.departmentIds, viewer.overseenIds, id],
  );
  return round ?? null;
}

/** What these departments owe in a round, each row prefilled from last time and from the supporters' material of the period; at most 500 rows. */
export async function roundSheet(
  reading: Reading,
  roundId: string,
  departmentIds: readonly string[],
): Promise<SheetRow[]> {
  return reading.query<SheetRow>(
    `select o.id as "obligationId", o.department_id as "departmentId", d.name as "departmentName", o.task_id as "taskId", t.number as "taskNumber",
       t.title as "taskTitle", o.kind, o.part, o.state, o.version,
       (select json_build_object('progress', s.progress, 'summary', s.summary, 'nextStep', s.next_step, 'problem', s.problem)
          from submission s join obligation e on e.id = s.obligation_id
          where s.task_id = o.task_id and s.department_id = o.department_id and e.kind = o.kind order by s.submitted_at desc, s.revision desc limit 1) as last,
       case when o.kind = 'report' and o.part = 'lead' then coalesce((
         select json_agg(json_build_object('departmentId', c.department_id, 'departmentName', cd.name, 'summary', s.summary, 'problem', s.problem) order by cd.name)
         from obligation c join submission s on s.obligation_id = c.id and s.state <> 'returned' join department cd on cd.id = c.department_id
         where c.task_id = o.task_id and c.kind = 'contribution' and c.period = o.period), '[]') else '[]' end as contributions,
       case when o.kind = 'report' and o.part = 'lead' then coalesce((
         select json_agg(json_build_object('departmentId', c.department_id, 'departmentName', cd.name) order by cd.name)
         from obligation c join department cd on cd.id = c.department_id
         where c.task_id = o.task_id and c.kind = 'contribution' and c.period = o.period and c.state = 'open'), '[]') else '[]' end as missing,
       (select json_build_object('state', s.state, 'reason', s.review_reason, 'at', ${instantColumn('s.submitted_at')}, 'by', b.name)
          from submission s join person b on b.id = s.submitted_by where s.obligation_id = o.id order by s.revision desc limit 1) as answer
     from obligation o join department d on d.id = o.department_id left join task t on t.id = o.task_id
     where o.round_id = $1 and o.department_id = any($2::uuid[]) order by t.number nulls first, o.id limit 500`,
    [roundId, departmentIds],
  );
}

/** The round, if one of these departments owes or owed something in it; null otherwise. */
export async function findRound(
  reading: Reading,
  roundId: string,
  departmentIds: readonly string[],
): Promise<{ id: string; planId: string } | null> {
  const [round] = await reading.query<{ id: string; planId: string }>(
    `select r.id, r.plan_id as "planId" from round r where r.id = $1
       and exists (select 1 from obligation o where o.round_id = r.id and o.department_id = any($2::uuid[]))`,
    [roundId, departmentIds],
  );
  return round ?? null;
}
