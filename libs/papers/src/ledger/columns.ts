import type { LedgerRow, PaperLanguage, PointRow, ScoreRow } from './ledger.js';

/** One column of a sheet: its heading, its width in characters, and whether its cells are numbers. */
export interface Column<Row> {
  readonly zh: string;
  readonly en: string;
  readonly width: number;
  readonly format?: string;
  readonly value: (row: Row, language: PaperLanguage) => string | number | null;
}

const YES = { zh: '是', en: 'yes' } as const;
const NO = { zh: '否', en: 'no' } as const;

const COLUMNS = {
  plan: { zh: '计划', en: 'Plan', width: 30, value: ({ plan }) => plan },
  number: { zh: '序号', en: 'No.', width: 6, format: '0', value: ({ number }) => number },
  type: { zh: '类型', en: 'Type', width: 20, value: ({ type }) => type },
  path: { zh: '所属事项', en: 'Under', width: 30, value: ({ path }) => path },
  isMajor: { zh: '是否重大', en: 'Major', width: 9, value: ({ isMajor }, language) => (isMajor ? YES : NO)[language] },
  item: { zh: '督办事项', en: 'Item', width: 60, value: ({ item }) => item },
  weight: { zh: '权重', en: 'Weight', width: 8, format: '0.##', value: ({ weight }) => weight },
  lead: { zh: '牵头单位', en: 'Lead', width: 18, value: ({ lead }) => lead },
  supporting: { zh: '配合单位', en: 'Supporting', width: 30, value: ({ supporting }) => supporting },
  implementing: { zh: '落实单位', en: 'Implementing', width: 30, value: ({ implementing }) => implementing },
  assignedOn: { zh: '交办时间', en: 'Assigned on', width: 12, value: ({ assignedOn }) => assignedOn },
  limitOn: { zh: '办理时限', en: 'Limit', width: 12, value: ({ limitOn }) => limitOn },
  nextDueOn: { zh: '下一时限', en: 'Next due', width: 12, value: ({ nextDueOn }) => nextDueOn },
  nextDueKind: { zh: '下一事项', en: 'Next owed', width: 12, value: ({ nextDueKind }) => nextDueKind },
  urgency: { zh: '紧急程度', en: 'Urgency', width: 10, value: ({ urgency }) => urgency },
  feedbackOn: { zh: '反馈时间', en: 'Feedback on', width: 12, value: ({ feedbackOn }) => feedbackOn },
  status: { zh: '办理状态', en: 'Status', width: 12, value: ({ status }) => status },
  progress: { zh: '进度（%）', en: 'Progress (%)', width: 10, format: '0', value: ({ progress }) => progress },
  plannedProgress: {
    zh: '序时进度（%）',
    en: 'Planned (%)',
    width: 10,
    format: '0',
    value: ({ plannedProgress }) => plannedProgress,
  },
  timeLight: { zh: '时限灯', en: 'Time light', width: 10, value: ({ timeLight }) => timeLight },
  progressLight: { zh: '进度灯', en: 'Progress light', width: 10, value: ({ progressLight }) => progressLight },
  overdue: { zh: '逾期事项数', en: 'Overdue', width: 10, format: '0', value: ({ overdue }) => overdue },
  escalation: { zh: '督办措施', en: 'Escalation', width: 14, value: ({ escalation }) => escalation },
  laterLimits: {
    zh: '重定时限次数',
    en: 'Later limits',
    width: 10,
    format: '0',
    value: ({ laterLimits }) => laterLimits,
  },
  extensions: { zh: '延期次数', en: 'Extensions', width: 10, format: '0', value: ({ extensions }) => extensions },
} as const satisfies Readonly<Record<string, Column<LedgerRow>>>;

/** The fields of the task ledger that can be a column. */
export type LedgerField = keyof typeof COLUMNS;

/** The columns of the task ledger in the order in which offices keep it. */
const OFFICE_ORDER: readonly LedgerField[] = [
  'number',
  'type',
  'isMajor',
  'item',
  'lead',
  'supporting',
  'implementing',
  'assignedOn',
  'limitOn',
  'urgency',
  'feedbackOn',
  'status',
  'progress',
  'timeLight',
  'progressLight',
  'extensions',
];

/** The columns of the task ledger for these fields; those of an office's own ledger when left out. */
export function ledgerColumns(fields: readonly LedgerField[] = OFFICE_ORDER): readonly Column<LedgerRow>[] {
  return fields.map((field) => COLUMNS[field]);
}

/** The columns of the score table. */
export const SCORE_COLUMNS: readonly Column<ScoreRow>[] = [
  { zh: '名次', en: 'Rank', width: 8, format: '0', value: ({ rank }) => rank },
  { zh: '单位', en: 'Unit', width: 28, value: ({ unit }) => unit },
  { zh: '得分', en: 'Score', width: 12, format: '0.0000', value: ({ score }) => score },
  { zh: '等次', en: 'Grade', width: 10, value: ({ grade }) => grade },
];

/** The columns of the score's lines. */
export const POINT_COLUMNS: readonly Column<PointRow>[] = [
  { zh: '单位', en: 'Unit', width: 22, value: ({ unit }) => unit },
  { zh: '事项', en: 'Item', width: 50, value: ({ item }) => item },
  { zh: '规则', en: 'Rule', width: 24, value: ({ rule }) => rule },
  { zh: '事由', en: 'Event', width: 50, value: ({ event }) => event },
  { zh: '时间', en: 'On', width: 12, value: ({ occurredOn }) => occurredOn },
  { zh: '分值', en: 'Points', width: 12, format: '0.0000', value: ({ points }) => points },
  { zh: '状态', en: 'State', width: 12, value: ({ state }) => state },
];
