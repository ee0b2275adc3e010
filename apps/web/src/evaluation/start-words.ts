import { words } from '../language/index.js';

/** The words for starting and publishing an evaluation. */
export const ACT_WORDS = words({
  start: { zh: '启动年度考核', en: 'Start an evaluation' },
  plan: { zh: '计划', en: 'Plan' },
  year: { zh: '年度', en: 'Year' },
  choosePlan: { zh: '请选择计划', en: 'Choose a plan' },
  begin: { zh: '启动', en: 'Start' },
  startHint: {
    zh: '启动后各阶段仍按规则包的日期推进；同一计划同一年度只能启动一次。',
    en: 'Its phases keep the dates of the rule pack; a plan’s year is evaluated once.',
  },
  started: { zh: '年度考核已启动', en: 'The evaluation is started' },
  cancel: { zh: '取消', en: 'Cancel' },
  publish: { zh: '公布结果', en: 'Publish the result' },
  publishTitle: {
    zh: ({ year }: { year: number }) => `公布${String(year)}年度考核结果？`,
    en: ({ year }: { year: number }) => `Publish the result of ${String(year)}?`,
  },
  publishBy: {
    zh: ({ who }: { who: string }) => `批准人：${who}（以您的名义公布）`,
    en: ({ who }: { who: string }) => `Approver: ${who} (published under your name)`,
  },
  final: { zh: '公布后不能撤回：', en: 'This cannot be taken back:' },
  finalScores: {
    zh: '各单位的得分、等次和名次即为最终结果；',
    en: 'scores, grades and ranks of all units become final;',
  },
  finalLines: {
    zh: '得分明细逐条确认，不再受理申诉；',
    en: 'every line of the scores is confirmed, and no more appeals are taken;',
  },
  finalSeen: {
    zh: '所有被考核单位都能看到完整的结果表。',
    en: 'every evaluated unit sees the whole table.',
  },
  doPublish: { zh: '确认公布', en: 'Publish' },
  published: { zh: '结果已公布', en: 'The result is published' },
});
