import type { Actor, Calendar, Instant, ProgressLight, Rules, TimeLight } from '@duban/domain';
import {
  actionsOnOwed,
  explainDerivation,
  lateness,
  OBLIGATION_KINDS,
  PROGRESS_LIGHTS,
  progressLight,
  TIME_LIGHTS,
  timeLight,
} from '@duban/domain';
import type { OwedItem } from '@duban/persistence';
import { CivilDate, Flag, Id, InstantField, ListOf, OneOf, text, Text, Whole } from '../edge/index.js';
import type { Language } from '../edge/index.js';
import { instantText } from './instant-text.js';
import { MayDo } from './may-do.js';
import { plannedBy } from './planned-by.js';

/** One thing owed, with its lights and why it is due when it is. */
export class OwedView {
  @Id() id!: string;
  @OneOf(OBLIGATION_KINDS) kind!: string;
  @OneOf(['lead', 'support', 'implement', 'unit', 'office']) part!: string;
  @Text({ max: 100 }) period!: string;
  @OneOf(['open', 'met', 'waived', 'superseded']) state!: string;
  @Id() planId!: string;
  @Text({ max: 500 }) planTitle!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @Whole({ min: 1, max: 100_000, nullable: true }) taskNumber!: number | null;
  @Text({ max: 500, nullable: true }) taskTitle!: string | null;
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Id({ nullable: true }) roundId!: string | null;
  @Id({ nullable: true }) milestoneId!: string | null;
  @InstantField() startAt!: string;
  @InstantField() dueAt!: string;
  @CivilDate() dueOn!: string;
  @InstantField({ describes: 'the first limit; it never changes' }) originalDueAt!: string;
  @Whole({ min: 1, max: 1_000, describes: '1 for the original limit, one more for each later one' })
  limitNumber!: number;
  @InstantField({ nullable: true, describes: 'the first answer; it never changes' }) firstMetAt!: string | null;
  @InstantField({ nullable: true }) metAt!: string | null;
  @OneOf(TIME_LIGHTS) timeLight!: TimeLight;
  @OneOf(PROGRESS_LIGHTS, { nullable: true }) progressLight!: ProgressLight | null;
  @Whole({ min: 0, max: 100, nullable: true, describes: 'told last by the lead' }) progress!: number | null;
  @Whole({ min: 0, max: 100, nullable: true, describes: '序时进度' }) plannedProgress!: number | null;
  @Whole({ min: 0, max: 9_000_000_000_000 }) lateByMs!: number;
  @Flag({ describes: 'the calendar of a year concerned is provisional' }) isProvisional!: boolean;
  @ListOf(text({ max: 2_000 }), { max: 1_000, describes: 'why this date: one sentence each' }) why!: string[];
  @Text({ max: 2_000, nullable: true, describes: 'why it is to be redone; null unless it was returned' })
  returnReason!: string | null;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
  @MayDo() may!: string[];
}

/** What an item's lights are told by. */
export interface Light {
  readonly rules: Rules;
  readonly now: Instant;
  readonly language: Language;
  readonly actor: Actor;
}

/** The view of one thing owed at this moment. */
export function owedView(item: OwedItem, { rules, now, language, actor }: Light): OwedView {
  const planned = plannedOf(item, rules.calendar, now);
  return {
    ...identityOf(item),
    startAt: instantText(item.startAt),
    dueAt: instantText(item.dueAt),
    dueOn: item.dueOn,
    originalDueAt: instantText(item.originalDueAt),
    limitNumber: item.limitNumber,
    firstMetAt: instantText(item.firstMetAt),
    metAt: instantText(item.metAt),
    timeLight: timeLight(item, rules, now),
    progressLight: planned === null ? null : progressLightOf(item, planned, rules),
    progress: item.progress,
    plannedProgress: planned === null ? null : Math.floor(planned),
    lateByMs: lateness(item, now).byMs,
    isProvisional: item.derivation.some(({ rule }) => rule === 'provisional-year'),
    why: explainDerivation(item.derivation, language),
    returnReason: item.returnReason,
    version: item.version,
    may: actionsOnOwed(actor, item, item.planDepartmentId),
  };
}

function identityOf(item: OwedItem) {
  const { id, kind, part, period, state, planId, planTitle, taskId, taskNumber, taskTitle } = item;
  const { departmentId, departmentName, roundId, milestoneId } = item;
  const task = { taskId, taskNumber, taskTitle };
  return {
    id,
    kind,
    part,
    period,
    state,
    planId,
    planTitle,
    ...task,
    departmentId,
    departmentName,
    roundId,
    milestoneId,
  };
}

function plannedOf(item: OwedItem, calendar: Calendar, now: Instant): number | null {
  return item.taskId === null ? null : plannedBy(item, calendar, now);
}

function progressLightOf({ progress, hasMissedPeriod }: OwedItem, planned: number, rules: Rules): ProgressLight {
  return progressLight({ planned, actual: progress, hasMissedPeriod }, rules.pack);
}
