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

/** The columns of the task ledger, in the order in which offices keep it. */
export const LEDGER_COLUMNS: readonly Column<LedgerRow>[] = [
  { zh: '序号', en: 'No.', width: 6, format: '0', value: ({ number }) => number },
  { zh: '类型', en: 'Type', width: 20, value: ({ type }) => type },
  { zh: '是否重大', en: 'Major', width: 9, value: ({ isMajor }, language) => (isMajor ? YES : NO)[language] },
  { zh: '督办事项', en: 'Item', width: 60, value: ({ item }) => item },
  { zh: '牵头单位', en: 'Lead', width: 18, value: ({ lead }) => lead },
  { zh: '配合单位', en: 'Supporting', width: 30, value: ({ supporting }) => supporting },
  { zh: '落实单位', en: 'Implementing', width: 30, value: ({ implementing }) => implementing },
  { zh: '交办时间', en: 'Assigned on', width: 12, value: ({ assignedOn }) => assignedOn },
  { zh: '办理时限', en: 'Limit', width: 12, value: ({ limitOn }) => limitOn },
  { zh: '紧急程度', en: 'Urgency', width: 10, value: ({ urgency }) => urgency },
  { zh: '反馈时间', en: 'Feedback on', width: 12, value: ({ feedbackOn }) => feedbackOn },
  { zh: '办理状态', en: 'Status', width: 12, value: ({ status }) => status },
  { zh: '进度（%）', en: 'Progress (%)', width: 10, format: '0', value: ({ progress }) => progress },
  { zh: '时限灯', en: 'Time light', width: 10, value: ({ timeLight }) => timeLight },
  { zh: '进度灯', en: 'Progress light', width: 10, value: ({ progressLight }) => progressLight },
  { zh: '延期次数', en: 'Extensions', width: 10, format: '0', value: ({ extensions }) => extensions },
];

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
