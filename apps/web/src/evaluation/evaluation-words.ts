import { words } from '../language/index.js';

/** The words of the annual evaluation. */
export const WORDS = words({
  title: { zh: '年度考核', en: 'Evaluation' },
  titleOf: {
    zh: ({ year }: { year: number }) => `${String(year)}年度考核`,
    en: ({ year }: { year: number }) => `Evaluation of ${String(year)}`,
  },
  year: { zh: '年度', en: 'Year' },
  plan: { zh: '计划', en: 'Plan' },
  phase: { zh: '阶段', en: 'Phase' },
  phaseEnds: { zh: '本阶段截止', en: 'Phase ends' },
  published: { zh: '公布', en: 'Published' },
  publishedBy: {
    zh: ({ who, at }: { who: string; at: string }) => `${who}于${at}公布`,
    en: ({ who, at }: { who: string; at: string }) => `published by ${who} on ${at}`,
  },
  frozen: {
    zh: ({ at }: { at: string }) => `数据冻结于${at}`,
    en: ({ at }: { at: string }) => `facts frozen on ${at}`,
  },
  notPublished: { zh: '未公布', en: 'Not published' },
  none: { zh: '还没有年度考核', en: 'No evaluation yet' },
  noneHint: {
    zh: '计划的年度考核到期自动启动；考核办也可以提前启动。',
    en: 'An evaluation starts by itself on its date; the evaluation office can start it earlier.',
  },
  listRegion: { zh: '年度考核列表，可左右滚动', en: 'Evaluations, scrolls sideways' },
  more: { zh: '显示更多', en: 'Show more' },
  print: { zh: '打印', en: 'Print' },

  phases: { zh: '考核阶段', en: 'Phases' },
  until: { zh: ({ at }: { at: string }) => `至${at}`, en: ({ at }: { at: string }) => `until ${at}` },
  today: { zh: ({ on }: { on: string }) => `今天 ${on}`, en: ({ on }: { on: string }) => `Today ${on}` },
  provisional: { zh: '暂定', en: 'provisional' },
  whyDates: { zh: '各阶段日期怎样算出', en: 'How the dates come about' },

  waiting: { zh: '本阶段待办', en: 'What is waited for' },
  waitsTime: {
    zh: '本阶段到期自动进入下一阶段，无需办理。',
    en: 'This phase ends by its date; nobody has to do anything.',
  },
  waitsApprover: {
    zh: '等待批准人公布结果；公布前各单位看不到排名。',
    en: 'The approver’s publication is awaited; until then no unit sees the ranking.',
  },
  waitsNobody: { zh: '结果已公布，本年度考核办结。', en: 'The result is published; this evaluation is complete.' },
  waitsReviews: {
    zh: ({ count }: { count: number }) => `${String(count)}个单位尚未自评`,
    en: ({ count }: { count: number }) =>
      count === 1 ? '1 unit has not filed its self-review' : `${String(count)} units have not filed their self-reviews`,
  },
  waitsVerification: {
    zh: ({ count }: { count: number }) => `考核办尚有${String(count)}个单位待核验`,
    en: ({ count }: { count: number }) =>
      count === 1
        ? '1 unit is still to be verified by the evaluation office'
        : `${String(count)} units are still to be verified by the evaluation office`,
  },
  allReviewed: { zh: '应自评的单位都已自评。', en: 'Every unit has filed its self-review.' },
  allVerified: { zh: '各单位均已核验。', en: 'Every unit is verified.' },
  waitsAppeals: {
    zh: '各单位可在本阶段对得分明细提出申诉。',
    en: 'Units may appeal against lines of their scores in this phase.',
  },
  appeals: { zh: '申诉', en: 'Appeals' },
  appealsLeft: {
    zh: ({ count }: { count: number }) => `${String(count)}件申诉待复核`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 appeal to decide' : `${String(count)} appeals to decide`),
  },
  noAppeals: { zh: '没有待复核的申诉。', en: 'No appeal is to be decided.' },
  appealsRegion: { zh: '申诉列表，可左右滚动', en: 'Appeals, scrolls sideways' },
  appealReason: { zh: '申诉理由', en: 'Reason given' },
  decision: { zh: '复核结论', en: 'Decision' },
  line: { zh: '得分明细', en: 'Line of the score' },
  points: { zh: '分', en: 'Points' },

  results: { zh: '考核结果', en: 'Results' },
  resultsRegion: { zh: '考核结果表，可左右滚动', en: 'Results, scrolls sideways' },
  rank: { zh: '名次', en: 'Rank' },
  unit: { zh: '单位', en: 'Unit' },
  score: { zh: '得分', en: 'Score' },
  grade: { zh: '等次', en: 'Grade' },
  selfReviewed: { zh: '自评', en: 'Self-review' },
  verified: { zh: '核验', en: 'Verification' },
  notRanked: { zh: '无任务，不参与排名', en: 'No tasks, not ranked' },
  missing: { zh: '未自评', en: 'Not filed' },
  notVerified: { zh: '未核验', en: 'Not verified' },
  notScored: { zh: '未计分', en: 'Not scored' },
  ownOnly: {
    zh: '公布前只显示本单位的结果；名次公布后可见。',
    en: 'Until publication you see your own unit only; ranks appear when the result is published.',
  },
  noUnits: { zh: '还没有结果', en: 'No results yet' },
  noUnitsHint: { zh: '数据冻结后按规则计分。', en: 'Scores are computed when the facts are frozen.' },
});
