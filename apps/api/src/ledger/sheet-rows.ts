import type { Escalation, ProgressLight, TaskState, TimeLight } from '@duban/domain';
import { civilDate } from '@duban/domain';
import type { LedgerField, LedgerRow } from '@duban/papers';
import type { Language } from '../edge/index.js';
import { kindWords } from '../tasks/index.js';
import type { LedgerRowView } from './ledger.views.js';
import type { SheetColumn } from './sheet-columns.js';

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

const ESCALATIONS: Words<Escalation> = {
  urge: { zh: '催办', en: 'urged' },
  'second-notice': { zh: '二次催办', en: 'second notice' },
  'draft-criticism': { zh: '拟通报批评', en: 'criticism drafted' },
  'propose-interview': { zh: '建议约谈', en: 'interview proposed' },
};

/** The field of the sheet behind each column of the ledger. */
export const SHEET_FIELDS: Readonly<Record<SheetColumn, LedgerField>> = {
  plan: 'plan',
  number: 'number',
  title: 'item',
  action: 'type',
  item: 'path',
  complexity: 'isMajor',
  state: 'status',
  weight: 'weight',
  lead: 'lead',
  supporting: 'supporting',
  implementing: 'implementing',
  issuedOn: 'assignedOn',
  limitOn: 'limitOn',
  nextDueOn: 'nextDueOn',
  nextDueKind: 'nextDueKind',
  feedbackAt: 'feedbackOn',
  progress: 'progress',
  plannedProgress: 'plannedProgress',
  timeLight: 'timeLight',
  progressLight: 'progressLight',
  overdue: 'overdue',
  escalation: 'escalation',
  laterLimits: 'laterLimits',
};

/** A row of the ledger in words; a time of day becomes its civil day in this zone. */
export function sheetRow(row: LedgerRowView, zone: string, language: Language): LedgerRow {
  const { number, issuedOn, limitOn, nextDueOn, progress, plannedProgress, overdue, laterLimits, weight } = row;
  return {
    ...{ number, limitOn, nextDueOn, progress, plannedProgress, overdue, laterLimits, weight },
    plan: row.planTitle,
    type: row.action ?? '',
    path: row.item ?? '',
    isMajor: row.complexity === 'complex',
    item: row.title,
    lead: row.lead?.name ?? '',
    supporting: row.supporting.names.join('、'),
    implementing: row.implementing.names.join('、'),
    assignedOn: issuedOn,
    feedbackOn: row.feedbackAt === null ? null : civilDate(Date.parse(row.feedbackAt), zone),
    ...wordsOf(row, language),
    // Extensions are granted nowhere yet; a redo after a return is none.
    extensions: 0,
  };
}

function wordsOf({ state, timeLight, progressLight, nextDueKind, escalation }: LedgerRowView, language: Language) {
  return {
    urgency: URGENCIES[timeLight === 'overdue' || timeLight === 'due-soon' ? 'urgent' : 'ordinary'][language],
    status: STATES[state][language],
    timeLight: TIME_LIGHTS[timeLight][language],
    progressLight: progressLight === null ? '' : PROGRESS_LIGHTS[progressLight][language],
    nextDueKind: nextDueKind === null ? '' : kindWords(nextDueKind, language),
    escalation: escalation === null ? '' : ESCALATIONS[escalation][language],
  };
}
