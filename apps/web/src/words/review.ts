import { words } from '../language/index.js';

/** What became of a paragraph. */
export const CLAUSE_FATES = words({
  task: { zh: '任务', en: 'Task' },
  heading: { zh: '标题', en: 'Heading' },
  'shared-clause': { zh: '共用条款', en: 'Shared clause' },
  'front-matter': { zh: '文首文末', en: 'Front matter' },
  general: { zh: '总体要求', en: 'General part' },
  safeguard: { zh: '保障措施', en: 'Safeguards' },
  'not-assigned': { zh: '未列责任单位', en: 'Names no unit' },
  statement: { zh: '现状说明', en: 'Statement' },
  contents: { zh: '目录', en: 'Contents' },
  annex: { zh: '附件', en: 'Annex' },
  project: { zh: '重点项目', en: 'Project' },
  indicator: { zh: '指标', en: 'Indicator' },
  table: { zh: '表格', en: 'Table' },
});

/** How far a field can be relied on. */
export const CONFIDENCES = words({
  decided: { zh: '人工已定', en: 'decided by a person' },
  high: { zh: '原文明确', en: 'plain in the document' },
  medium: { zh: '系统推断', en: 'concluded' },
  low: { zh: '存疑', en: 'doubtful' },
});

/** The fields whose reading can be relied on more or less. */
export const DRAFT_FIELDS = words({
  title: { zh: '名称', en: 'Title' },
  units: { zh: '单位', en: 'Units' },
  lead: { zh: '牵头', en: 'Lead' },
  milestones: { zh: '时限', en: 'Limits' },
});

/** The answers to a question. */
export const ANSWERS = words({
  seen: { zh: '已核对', en: 'Checked' },
  'same-duty': { zh: '是同一事项（只报一次）', en: 'One duty (reported once)' },
  different: { zh: '是不同事项', en: 'Different duties' },
});
