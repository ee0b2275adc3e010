import { words } from '../language/index.js';

/** The words of the grid. */
export const ROUND_WORDS = words({
  task: { zh: '任务', en: 'Task' },
  progress: { zh: '进度%', en: 'Progress %' },
  summary: { zh: '办理情况', en: 'What was done' },
  nextStep: { zh: '下步打算', en: 'Next step' },
  problem: { zh: '存在问题', en: 'Problem' },
  more: { zh: '补充', en: 'More' },
  actualOn: { zh: '实际日期', en: 'True day' },
  cell: {
    zh: ({ field, task }: { field: string; task: string }) => `${field}：${task}`,
    en: ({ field, task }: { field: string; task: string }) => `${field}: ${task}`,
  },
  lastTime: {
    zh: ({ percent }: { percent: number }) => `上次 ${String(percent)}%`,
    en: ({ percent }: { percent: number }) => `Last time ${String(percent)}%`,
  },
  unchanged: { zh: '无变化', en: 'No change' },
  missing: { zh: '未交材料', en: 'Missing material' },
  missingNone: { zh: '均已提交', en: 'All have given' },
  byRecord: { zh: '按系统记录', en: 'as recorded' },
  useRecord: { zh: '恢复按系统记录', en: 'Leave it to the record' },
  takeOver: { zh: '采用', en: 'Take over' },
  takeOverAll: { zh: '全部采用', en: 'Take over all' },
  takeOverOf: {
    zh: ({ unit, task }: { unit: string; task: string }) => `采用${unit}的材料：${task}`,
    en: ({ unit, task }: { unit: string; task: string }) => `Take over what ${unit} gave: ${task}`,
  },
  given: {
    zh: ({ unit, text }: { unit: string; text: string }) => `${unit}：${text}`,
    en: ({ unit, text }: { unit: string; text: string }) => `${unit}: ${text}`,
  },
  contributions: { zh: '配合材料', en: 'Supporting material' },
  returned: { zh: '退回重报：', en: 'Returned: ' },
  sentBy: { zh: ({ name }: { name: string }) => `${name} 报送`, en: ({ name }: { name: string }) => `sent by ${name}` },
  pending: { zh: '未保存…', en: 'Not saved yet…' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  saved: { zh: '已保存', en: 'Saved' },
  savedBy: {
    zh: ({ name }: { name: string }) => `已保存（${name}）`,
    en: ({ name }: { name: string }) => `Saved (${name})`,
  },
  offline: { zh: '未保存，连接恢复后自动保存', en: 'Not saved; will be when the connection is back' },
  stale: { zh: '同事已修改，点此比较', en: 'Changed by a colleague: compare' },
  refused: { zh: '未能保存', en: 'Could not be saved' },
  fromLast: {
    zh: '灰色斜体为上次内容，未改动也会一并报送。',
    en: 'Grey italics are last time’s words; they are sent as they stand unless you change them.',
  },
});
