import type { Escalation, Instant, ObligationKind, ObligationState, Part, TimeLight } from '@duban/domain';
import { ESCALATIONS, lightBySigns } from '@duban/domain';
import type { Parameters, Viewer } from '../reading/index.js';
import { escalates, overseenPlan, truthTable, worstRung } from '../reading/index.js';
import type { RulebookReference } from '../rulebooks/rulebook.store.js';

/** A plan's rules, and until when an open limit counts as due soon by them. */
export interface DueSoonHorizon extends RulebookReference {
  readonly until: Instant;
}

/** How the first answer came, by the original limit; `none` when there is no answer yet. */
export const FIRST_ANSWERS = ['in-time', 'late', 'none'] as const;
export type FirstAnswer = (typeof FIRST_ANSWERS)[number];

/** What obligations are narrowed to; what is absent or null narrows nothing. */
export interface OwedNarrowing {
  readonly planId?: string | null | undefined;
  readonly departmentIds?: readonly string[] | null | undefined;
  /** A leader in charge (分管领导) of the departments that owe. */
  readonly leaderId?: string | null | undefined;
  readonly kind?: ObligationKind | null | undefined;
  readonly part?: Part | null | undefined;
  readonly states?: readonly ObligationState[] | null | undefined;
  readonly roundId?: string | null | undefined;
  /** The period of the round, also where a unit reports on a period of its own in it. */
  readonly roundPeriod?: string | null | undefined;
  readonly firstAnswer?: readonly FirstAnswer[] | null | undefined;
  /** Whether the original limit has passed. */
  readonly isDue?: boolean | null | undefined;
  readonly timeLight?: readonly TimeLight[] | null | undefined;
  /** How far the ladder of the present limit has escalated. */
  readonly escalation?: readonly Escalation[] | null | undefined;
  /** Only those due at or after, and before, these instants. */
  readonly dueFrom?: Instant | null | undefined;
  readonly dueBefore?: Instant | null | undefined;
}

/** What is asked of the obligations, by whom and when. */
export interface OwedQuestion extends OwedNarrowing {
  readonly viewer: Viewer;
  /** Business time. */
  readonly now: Instant;
  /** Until when something counts as due soon by each plan's own rules. */
  readonly horizons: readonly DueSoonHorizon[];
}

/** The place of the worst act of obligation `o`'s present limit in the order of escalations, from 1; null for none. */
export const RUNG = `(select ${worstRung('es')} from step es where es.obligation_id = o.id and ${escalates('es')}
  and es.planned_at >= o.start_at)`;

/** The period under which obligation `o` stands in its round `r`. */
export const ROUND_PERIOD = 'coalesce(r.period, o.period)';

/** The record's form of the domain's lateness, for obligation `o`, its plan's horizon `hz` and business time. */
export function owedSigns(now: string) {
  const isJudged = `o.state in ('open', 'met')`;
  return {
    isOpen: `o.state = 'open'`,
    isLate: `(${isJudged} and coalesce(o.met_at, ${now}) > o.due_at)`,
    isDueSoon: `o.due_at <= to_timestamp(hz.until / 1000)`,
    isFirstAnswerLate: `((${isJudged} or o.first_met_at is not null) and coalesce(o.first_met_at, ${now}) > o.original_due_at)`,
  };
}

/** The time light of obligation `o`. */
export function owedLight(now: string): string {
  return truthTable(owedSigns(now), lightBySigns);
}

/** How the first answer to obligation `o` came. */
export function firstAnswer(now: string): string {
  return `case when o.first_met_at is null then 'none' when ${owedSigns(now).isFirstAnswerLate} then 'late' else 'in-time' end`;
}

/** The join of plan `p`'s horizon as `hz`. */
export function horizonOf(horizons: readonly DueSoonHorizon[], parameters: Parameters): string {
  return `left join json_to_recordset(${parameters.add(JSON.stringify(horizons), 'json')}) as hz("calendarCode" text, "calendarVersion" integer,
      "rulePackCode" text, "rulePackVersion" integer, until float8) on hz."calendarCode" = p.calendar_code
      and hz."calendarVersion" = p.calendar_version and hz."rulePackCode" = p.rule_pack_code and hz."rulePackVersion" = p.rule_pack_version`;
}

/** The conditions on obligation `o` with its plan `p`, round `r` and horizon `hz`: only what the viewer may see, and of that what is asked for. */
export function owedConditions(question: OwedQuestion, parameters: Parameters): string {
  const { viewer } = question;
  const own = `o.department_id = any(${parameters.add(viewer.departmentIds, 'uuid[]')})`;
  const seen = `(${own} or ${overseenPlan(parameters.place(viewer.overseenIds))})`;
  return [seen, ...byPlace(question, parameters), ...byTime(question, parameters)].join('\n      and ');
}

function byPlace(question: OwedNarrowing, parameters: Parameters): string[] {
  const { planId, departmentIds, leaderId, kind, part, states, roundId, roundPeriod } = question;
  return [
    ...when(planId, (id) => `o.plan_id = ${parameters.add(id, 'uuid')}`),
    ...when(departmentIds, (ids) => `o.department_id = any(${parameters.add(ids, 'uuid[]')})`),
    ...when(
      leaderId,
      (id) =>
        `o.department_id in (select lr.department_id from person_role lr where lr.role = 'leader' and lr.person_id = ${parameters.add(id, 'uuid')})`,
    ),
    ...when(kind, (name) => `o.kind = ${parameters.add(name, 'text')}`),
    ...when(part, (name) => `o.part = ${parameters.add(name, 'text')}`),
    ...when(states, (names) => `o.state = any(${parameters.add(names, 'text[]')})`),
    ...when(roundId, (id) => `o.round_id = ${parameters.add(id, 'uuid')}`),
    ...when(roundPeriod, (period) => `${ROUND_PERIOD} = ${parameters.add(period, 'text')}`),
  ];
}

function byTime(question: OwedQuestion, parameters: Parameters): string[] {
  const now = parameters.instant(question.now);
  const { firstAnswer: answers, isDue, timeLight, escalation, dueFrom, dueBefore } = question;
  const rungs = escalation?.map((act) => ESCALATIONS.indexOf(act) + 1);
  return [
    // Business time is a parameter of every question, and an unused one is refused.
    `${now} is not null`,
    ...when(answers, (names) => `${firstAnswer(now)} = any(${parameters.add(names, 'text[]')})`),
    ...when(isDue, (is) => `o.original_due_at ${is ? '<' : '>='} ${now}`),
    ...when(timeLight, (names) => `${owedLight(now)} = any(${parameters.add(names, 'text[]')})`),
    ...when(rungs, (places) => `${RUNG} = any(${parameters.add(places, 'int[]')})`),
    ...when(dueFrom, (at) => `o.due_at >= ${parameters.instant(at)}`),
    ...when(dueBefore, (at) => `o.due_at < ${parameters.instant(at)}`),
  ];
}

function when<T>(value: T | null | undefined, condition: (value: T) => string): string[] {
  return value === undefined || value === null ? [] : [condition(value)];
}
