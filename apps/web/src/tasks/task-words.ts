import { words } from '../language/index.js';

/** What the page of a task says. */
export const TASK_WORDS = words({
  title: { zh: '任务', en: 'Task' },
  numbered: {
    zh: ({ number, title }: { number: number; title: string }) => `${String(number)}. ${title}`,
    en: ({ number, title }: { number: number; title: string }) => `${String(number)}. ${title}`,
  },
  parts: { zh: '任务的各部分', en: 'Parts of the task' },
  overview: { zh: '概况', en: 'Overview' },
  timeline: { zh: '时间线', en: 'Timeline' },
  submissions: { zh: '报送', en: 'Submissions' },
  files: { zh: '文件', en: 'Files' },
  history: { zh: '办理记录', en: 'History' },
  continuous: { zh: '长期坚持', en: 'Continuous' },
  weight: {
    zh: ({ weight }: { weight: number }) => `权重 ${String(weight)}`,
    en: ({ weight }: { weight: number }) => `Weight ${String(weight)}`,
  },
  dropped: { zh: '不立项原因', en: 'Dropped because' },
  inReview: {
    zh: '该任务尚在审核，尚未交办。',
    en: 'This task is still in review and has not been issued.',
  },
  toReview: { zh: '打开审核页', en: 'Open the review' },
  gone: { zh: '没有这项任务', en: 'There is no such task' },
  goneHint: {
    zh: '任务不存在，或不在您单位的办理范围内。',
    en: 'It does not exist, or it does not concern your unit.',
  },
  toPlans: { zh: '查看计划', en: 'To the plans' },
  parties: { zh: '责任单位', en: 'Who carries it' },
  signedOn: {
    zh: ({ on }: { on: string }) => `${on}签收`,
    en: ({ on }: { on: string }) => `signed ${on}`,
  },
  unsigned: { zh: '未签收', en: 'not signed for' },
  signedOf: {
    zh: ({ signed, all }: { signed: number; all: number }) => `${String(signed)}/${String(all)} 已签收`,
    en: ({ signed, all }: { signed: number; all: number }) => `${String(signed)} of ${String(all)} signed for`,
  },
  nobody: { zh: '无', en: 'None' },
  content: { zh: '任务内容', en: 'What is to be done' },
  sources: {
    zh: ({ lines }: { lines: string }) => `原文第${lines}行`,
    en: ({ lines }: { lines: string }) => `Lines ${lines} of the document`,
  },
  toSource: { zh: '查看原文', en: 'See the document' },
  milestones: { zh: '节点', en: 'Milestones' },
  noDate: { zh: '未定日期', en: 'No date' },
  doneOn: {
    zh: ({ on }: { on: string }) => `${on}完成`,
    en: ({ on }: { on: string }) => `done ${on}`,
  },
  progress: { zh: '进度', en: 'Progress' },
  told: { zh: '牵头单位报告', en: 'Told by the lead' },
  planned: { zh: '序时进度', en: 'Planned' },
  chart: {
    zh: ({ done, planned }: { done: number; planned: number }) =>
      `进度随时间变化：最近报告 ${String(done)}%，序时进度 ${String(planned)}%`,
    en: ({ done, planned }: { done: number; planned: number }) =>
      `Progress over time: ${String(done)}% told last, ${String(planned)}% planned`,
  },
  noProgress: { zh: '牵头单位尚未报告进度。', en: 'The lead has not told any progress yet.' },
  figures: { zh: '各次数值', en: 'The figures' },
  day: { zh: '日期', en: 'Day' },
  next: { zh: '如无报送，接下来', en: 'Next, if nothing is reported' },
  nothingNext: {
    zh: '没有待办期限，此后不会有提醒或催办。',
    en: 'No limit is open: no reminder and no notice follows.',
  },
  wholeLine: { zh: '完整时间线', en: 'The whole timeline' },
  noFiles: { zh: '还没有文件', en: 'No files yet' },
  noFilesHint: { zh: '报送时附上的文件会列在这里。', en: 'Files that come with submissions are listed here.' },
  fileFrom: { zh: '报送单位', en: 'From' },
  fileOf: { zh: '来自', en: 'Came with' },
  at: { zh: '时间', en: 'Time' },
  file: { zh: '文件', en: 'File' },
});
