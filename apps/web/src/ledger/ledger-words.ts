import { words } from '../language/index.js';

/** What the ledger says. */
export const LEDGER_WORDS = words({
  title: { zh: '台账', en: 'Ledger' },
  total: { zh: ({ n }: { n: string }) => `共 ${n} 项`, en: ({ n }: { n: string }) => `${n} tasks` },
  asOf: { zh: ({ at }: { at: string }) => `截至 ${at}`, en: ({ at }: { at: string }) => `as of ${at}` },
  search: { zh: '搜索', en: 'Search' },
  searchHint: { zh: '事项、序号或单位', en: 'Task, number or unit' },
  filter: { zh: '筛选', en: 'Filter' },
  filterCount: {
    zh: ({ n }: { n: number }) => `筛选（${String(n)}）`,
    en: ({ n }: { n: number }) => `Filter (${String(n)})`,
  },
  columns: { zh: '列', en: 'Columns' },
  usualColumns: { zh: '恢复默认列', en: 'Usual columns' },
  views: { zh: '我的视图', en: 'My views' },
  group: { zh: '分组', en: 'Group by' },
  ungrouped: { zh: '不分组', en: 'No groups' },
  order: { zh: '排序', en: 'Order' },
  usualOrder: { zh: '默认顺序', en: 'Usual order' },
  rising: { zh: ({ name }: { name: string }) => `${name} ↑`, en: ({ name }: { name: string }) => `${name} ↑` },
  falling: { zh: ({ name }: { name: string }) => `${name} ↓`, en: ({ name }: { name: string }) => `${name} ↓` },
  export: { zh: '导出 Excel', en: 'Export to Excel' },
  print: { zh: '打印', en: 'Print' },
  empty: { zh: '没有符合条件的任务', en: 'No task matches' },
  emptyHint: { zh: '放宽或清除筛选条件后再看。', en: 'Widen or clear the filters.' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  reading: { zh: '正在读取…', en: 'Loading…' },
  noLead: { zh: '未定牵头单位', en: 'No lead yet' },
  noLimit: { zh: '无办理时限', en: 'No limit' },
  noAction: { zh: '未归入行动', en: 'Outside any action' },
  noneMissing: { zh: '无', en: 'None' },
  groupTasks: { zh: ({ n }: { n: string }) => `${n} 项`, en: ({ n }: { n: string }) => `${n} tasks` },
  groupOverdue: { zh: ({ n }: { n: string }) => `逾期 ${n} 项`, en: ({ n }: { n: string }) => `${n} overdue` },
  groupsCut: {
    zh: '分组过多，只列出前 1000 组；请先筛选。',
    en: 'Too many groups: the first 1,000 are listed. Filter first.',
  },
  andMore: {
    zh: ({ names, n }: { names: string; n: number }) => `${names} 等 ${String(n)} 个`,
    en: ({ names, n }: { names: string; n: number }) => `${names} and others, ${String(n)} in all`,
  },
  printed: {
    zh: ({ n, more }: { n: string; more: string }) =>
      `本页打印前 ${n} 项，另有 ${more} 项未列出；全部内容请导出 Excel。`,
    en: ({ n, more }: { n: string; more: string }) =>
      `The first ${n} tasks are printed, ${more} more are not. Export to Excel for all of them.`,
  },
});

/** The columns, named as in the exported sheet. */
export const COLUMN_WORDS = words({
  plan: { zh: '计划', en: 'Plan' },
  number: { zh: '序号', en: 'No.' },
  title: { zh: '督办事项', en: 'Item' },
  action: { zh: '类型', en: 'Type' },
  item: { zh: '所属事项', en: 'Under' },
  complexity: { zh: '是否重大', en: 'Major' },
  state: { zh: '办理状态', en: 'Status' },
  weight: { zh: '权重', en: 'Weight' },
  lead: { zh: '牵头单位', en: 'Lead' },
  supporting: { zh: '配合单位', en: 'Supporting' },
  implementing: { zh: '落实单位', en: 'Implementing' },
  issuedOn: { zh: '交办时间', en: 'Assigned on' },
  limitOn: { zh: '办理时限', en: 'Limit' },
  nextDueOn: { zh: '下一时限', en: 'Next due' },
  nextDueKind: { zh: '下一事项', en: 'Next owed' },
  feedbackAt: { zh: '反馈时间', en: 'Feedback on' },
  timeLight: { zh: '时限灯', en: 'Time light' },
  progress: { zh: '进度（%）', en: 'Progress (%)' },
  plannedProgress: { zh: '序时进度（%）', en: 'Planned (%)' },
  progressLight: { zh: '进度灯', en: 'Progress light' },
  overdue: { zh: '逾期事项数', en: 'Overdue' },
  escalation: { zh: '督办措施', en: 'Escalation' },
  laterLimits: { zh: '重定时限次数', en: 'Later limits' },
});

/** By what the ledger is grouped. */
export const GROUP_WORDS = words({
  plan: { zh: '按计划', en: 'Plan' },
  action: { zh: '按类型', en: 'Type' },
  lead: { zh: '按牵头单位', en: 'Lead' },
  state: { zh: '按办理状态', en: 'Status' },
  timeLight: { zh: '按时限灯', en: 'Time light' },
  progressLight: { zh: '按进度灯', en: 'Progress light' },
  complexity: { zh: '按是否重大', en: 'Major' },
  month: { zh: '按办理时限（月）', en: 'Month of the limit' },
});

/** What is said about narrowing the ledger. */
export const FILTER_WORDS = words({
  panel: { zh: '筛选条件', en: 'Filters' },
  department: { zh: '涉及单位', en: 'Unit in any part' },
  further: { zh: '其他', en: 'Further' },
  major: { zh: '仅重大事项', en: 'Major only' },
  escalated: { zh: '已采取督办措施', en: 'Escalated' },
  never: { zh: '未采取督办措施', en: 'Never escalated' },
  nothingPlanned: { zh: '无序时进度', en: 'Nothing planned' },
  noLead: { zh: '未定', en: 'None yet' },
  from: { zh: '自', en: 'from' },
  until: { zh: '至', en: 'until' },
  noLimit: { zh: '无办理时限', en: 'No limit' },
  withLimit: { zh: '有办理时限', en: 'With a limit' },
  searched: {
    zh: ({ text }: { text: string }) => `搜索“${text}”`,
    en: ({ text }: { text: string }) => `Search “${text}”`,
  },
  limitFrom: {
    zh: ({ day }: { day: string }) => `时限不早于${day}`,
    en: ({ day }: { day: string }) => `Limit from ${day}`,
  },
  limitUntil: {
    zh: ({ day }: { day: string }) => `时限不晚于${day}`,
    en: ({ day }: { day: string }) => `Limit until ${day}`,
  },
  remove: { zh: ({ what }: { what: string }) => `取消 ${what}`, en: ({ what }: { what: string }) => `Remove ${what}` },
});
