import type { Instant, ProgressLight, Rules, TaskState, TimeLight } from '@duban/domain';
import { atTime, civilDate, plannedProgress, progressLight } from '@duban/domain';
import type { LedgerRow } from '@duban/papers';
import type { LedgerTask, PlanFacts } from '@duban/persistence';
import type { Language } from '../edge/index.js';

type Words<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

const STATES: Words<TaskState> = {
  draft: { zh: '未交办', en: 'draft' },
  dropped: { zh: '不立项', en: 'dropped' },
  issued: { zh: '已交办', en: 'issued' },
  'in-progress': { zh: '办理中', en: 'in progress' },
  'struck-off': { zh: '已销号', en: 'struck off' },
  suspended: { zh: '挂账', en: 'suspended' },
  cancelled: { zh: '已取消', en: 'cancelled' },
  superseded: { zh: '目标调整', en: 'superseded' },
};
const TIME_LIGHTS: Words<TimeLight> = {
  normal: { zh: '正常', en: 'normal' },
  'due-soon': { zh: '临期', en: 'due soon' },
  overdue: { zh: '逾期', en: 'overdue' },
  'made-good-late': { zh: '逾期补办', en: 'made good late' },
};
const PROGRESS_LIGHTS: Words<ProgressLight> = {
  green: { zh: '绿灯', en: 'green' },
  yellow: { zh: '黄灯', en: 'yellow' },
  red: { zh: '红灯', en: 'red' },
};
const URGENCIES: Words<'urgent' | 'ordinary'> = {
  urgent: { zh: '紧急', en: 'urgent' },
  ordinary: { zh: '一般', en: 'ordinary' },
};

/** What the ledger's words and lights are told by. */
export interface LedgerLight {
  readonly plan: PlanFacts;
  readonly rules: Rules;
  readonly now: Instant;
  readonly language: Language;
}

/** A task as a row of the ledger, in words. */
export function ledgerRow(task: LedgerTask, light: LedgerLight): LedgerRow {
  const { rules, language } = light;
  const { zone } = rules.calendar;
  const time = timeLightOf(task);
  return {
    number: task.number,
    type: task.path[0] ?? '',
    isMajor: task.complexity === 'complex',
    item: task.title,
    lead: task.lead,
    supporting: task.supporting,
    implementing: task.implementing,
    assignedOn: task.issuedAt === null ? null : civilDate(task.issuedAt, zone),
    limitOn: task.limitOn,
    urgency: URGENCIES[time === 'overdue' || time === 'due-soon' ? 'urgent' : 'ordinary'][language],
    feedbackOn: task.feedbackAt === null ? null : civilDate(task.feedbackAt, zone),
    status: STATES[task.state][language],
    progress: task.progress,
    timeLight: TIME_LIGHTS[time][language],
    progressLight: progressWords(task, light),
    // Extensions are granted nowhere yet; a redo after a return is none.
    extensions: 0,
  };
}

/** The task's light is the worst of what is owed on it. */
function timeLightOf({ isOverdue, isDueSoon, isMadeGoodLate }: LedgerTask): TimeLight {
  if (isOverdue) return 'overdue';
  if (isMadeGoodLate) return 'made-good-late';
  return isDueSoon ? 'due-soon' : 'normal';
}

function progressWords({ progress, hasMissedPeriod }: LedgerTask, { plan, rules, now, language }: LedgerLight): string {
  if (plan.issuedAt === null || plan.supervisedUntil === null) return '';
  const limitAt = atTime(plan.supervisedUntil, '24:00', rules.calendar.zone);
  const planned = plannedProgress({ startAt: plan.issuedAt, limitAt }, now);
  return PROGRESS_LIGHTS[progressLight({ planned, actual: progress, hasMissedPeriod }, rules.pack)][language];
}
