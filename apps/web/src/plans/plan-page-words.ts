import { words } from '../language/index.js';

/** What the head of a plan's page says. */
export const PLAN_PAGE_WORDS = words({
  title: { zh: '计划', en: 'Plan' },
  plans: { zh: '全部计划', en: 'All plans' },
  gone: { zh: '没有这份计划', en: 'There is no such plan' },
  goneHint: {
    zh: '计划不存在，或没有涉及您单位的任务。',
    en: 'It does not exist, or none of its tasks concerns your unit.',
  },
  parts: { zh: '计划的各部分', en: 'Parts of the plan' },
  tree: { zh: '任务', en: 'Tasks' },
  milestones: { zh: '节点', en: 'Milestones' },
  indicators: { zh: '指标', en: 'Indicators' },
  projects: { zh: '重点项目', en: 'Key projects' },
  load: { zh: '单位任务量', en: 'Who carries how much' },
  span: {
    zh: ({ from, to }: { from: string; to: string }) => `督办期 ${from}至${to}`,
    en: ({ from, to }: { from: string; to: string }) => `Supervised ${from} to ${to}`,
  },
  rules: {
    zh: ({ pack, calendar }: { pack: string; calendar: string }) => `规则包 ${pack} · 日历 ${calendar}`,
    en: ({ pack, calendar }: { pack: string; calendar: string }) => `Rule pack ${pack} · calendar ${calendar}`,
  },
  issuedOn: {
    zh: ({ at }: { at: string }) => `${at}交办`,
    en: ({ at }: { at: string }) => `issued ${at}`,
  },
  review: { zh: '审核', en: 'Review' },
  document: { zh: '原文与任务', en: 'Document and tasks' },
  ledger: { zh: '台账', en: 'Ledger' },
  export: { zh: '导出台账', en: 'Export the ledger' },
  inReview: { zh: '这份计划还在审核，尚未交办。', en: 'This plan is in review and has not been issued.' },
  toReview: { zh: '去审核', en: 'Go to the review' },
});
