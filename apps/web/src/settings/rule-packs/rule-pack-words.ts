import { words } from '../../language/index.js';

/** The words of the rule packs. */
export const RULE_PACK_WORDS = words({
  title: { zh: '规则包', en: 'Rule packs' },
  under: {
    zh: '督办与考核的全部数字都在规则包里；版本一经发布不再改动，计划按立项时的版本执行。',
    en: 'Every number of supervision and evaluation stands in a rule pack; a published version never changes, and a plan keeps the version it was approved with.',
  },
  code: { zh: '规则包', en: 'Rule pack' },
  version: { zh: '版本', en: 'Version' },
  compareWith: { zh: '对比版本', en: 'Compare with' },
  noCompare: { zh: '不对比', en: 'No comparison' },
  versionOf: {
    zh: ({ version, plans }: { version: number; plans: number }) =>
      `第 ${String(version)} 版（${String(plans)} 个计划使用）`,
    en: ({ version, plans }: { version: number; plans: number }) =>
      `Version ${String(version)} (${String(plans)} ${plans === 1 ? 'plan' : 'plans'})`,
  },
  published: { zh: '发布于', en: 'Published' },
  none: { zh: '还没有规则包', en: 'There are no rule packs yet' },
  rhythm: { zh: '节奏与时限', en: 'Rhythm and limits' },
  ladders: { zh: '催办阶梯', en: 'Ladders' },
  lights: { zh: '亮灯标准', en: 'Lights' },
  evaluation: { zh: '年度考核', en: 'Evaluation' },
  others: { zh: '其他', en: 'Other' },
  raw: { zh: '原始数据', en: 'Raw data' },
  when: { zh: '时间', en: 'When' },
  act: { zh: '动作', en: 'Act' },
  told: { zh: '告知对象', en: 'Told' },
  climbedBy: {
    zh: ({ kinds }: { kinds: string }) => `适用：${kinds}`,
    en: ({ kinds }: { kinds: string }) => `For: ${kinds}`,
  },
  nobody: { zh: '不另行告知', en: 'nobody' },
  dueInstant: { zh: '到期时', en: 'At the due instant' },
  dueDay: {
    zh: ({ time }: { time: string }) => `到期当日 ${time}`,
    en: ({ time }: { time: string }) => `T, ${time}`,
  },
  beforeDue: {
    zh: ({ amount, time }: { amount: string; time: string }) => `到期前 ${amount} ${time}`,
    en: ({ amount, time }: { amount: string; time: string }) => `T−${amount}, ${time}`,
  },
  afterDue: {
    zh: ({ amount, time }: { amount: string; time: string }) => `到期后 ${amount} ${time}`,
    en: ({ amount, time }: { amount: string; time: string }) => `T+${amount}, ${time}`,
  },
  workingDays: {
    zh: ({ n }: { n: number }) => `${String(n)} 个工作日`,
    en: ({ n }: { n: number }) => `${String(n)} working ${n === 1 ? 'day' : 'days'}`,
  },
  days: {
    zh: ({ n }: { n: number }) => `${String(n)} 天`,
    en: ({ n }: { n: number }) => `${String(n)} ${n === 1 ? 'day' : 'days'}`,
  },
  months: {
    zh: ({ n }: { n: number }) => `${String(n)} 个月`,
    en: ({ n }: { n: number }) => `${String(n)} ${n === 1 ? 'month' : 'months'}`,
  },
  hours: {
    zh: ({ n }: { n: number }) => `${String(n)} 个工作小时`,
    en: ({ n }: { n: number }) => `${String(n)} open ${n === 1 ? 'hour' : 'hours'}`,
  },
  counted: { zh: '起始日计入', en: 'the start day counts' },
  notCounted: { zh: '起始日不计', en: 'the start day does not count' },
  until: { zh: ({ time }: { time: string }) => `截至 ${time}`, en: ({ time }: { time: string }) => `by ${time}` },
  dayOf: {
    zh: ({ every, day }: { every: string; day: number }) => `${every} ${String(day)} 日`,
    en: ({ every, day }: { every: string; day: number }) => `${every}, day ${String(day)}`,
  },
  opensOn: {
    zh: ({ day, time }: { day: number; time: string }) => `期末月 ${String(day)} 日 ${time}，遇休息日顺延`,
    en: ({ day, time }: { day: number; time: string }) =>
      `day ${String(day)} of the period’s last month at ${time}; a rest day moves it forward`,
  },
  noCompletion: { zh: '不设', en: 'None' },
  yellow: {
    zh: ({ points }: { points: number }) => `落后序时进度 ${String(points)} 个百分点起（含）为黄灯`,
    en: ({ points }: { points: number }) => `${String(points)} points behind schedule or more (inclusive) is yellow`,
  },
  red: {
    zh: ({ points }: { points: number }) => `落后超过 ${String(points)} 个百分点（不含）为红灯`,
    en: ({ points }: { points: number }) => `more than ${String(points)} points behind (exclusive) is red`,
  },
  soon: {
    zh: ({ amount }: { amount: string }) => `到期前 ${amount}起为临期`,
    en: ({ amount }: { amount: string }) => `due soon from ${amount} before the due day`,
  },
  fromPoints: {
    zh: ({ points }: { points: number }) => `${String(points)} 分及以上`,
    en: ({ points }: { points: number }) => `${String(points)} points or more`,
  },
  quotaOf: {
    zh: ({ percent }: { percent: number }) => `不超过 ${String(percent)}%`,
    en: ({ percent }: { percent: number }) => `at most ${String(percent)} %`,
  },
  noQuota: { zh: '不限', en: 'no limit' },
  nextYear: {
    zh: ({ month, day }: { month: number; day: number }) => `次年 ${String(month)} 月 ${String(day)} 日`,
    en: ({ month, day }: { month: number; day: number }) =>
      `day ${String(day)} of month ${String(month)} of the next year`,
  },
  afterPhase: {
    zh: ({ amount }: { amount: string }) => `上一阶段结束后 ${amount}`,
    en: ({ amount }: { amount: string }) => `${amount} after the phase before`,
  },
  changes: {
    zh: ({ from, to }: { from: number; to: number }) => `第 ${String(from)} 版 → 第 ${String(to)} 版`,
    en: ({ from, to }: { from: number; to: number }) => `Version ${String(from)} → version ${String(to)}`,
  },
  same: { zh: '两个版本的规则相同', en: 'The two versions say the same' },
  place: { zh: '条目', en: 'Rule' },
  before: { zh: '原', en: 'Before' },
  after: { zh: '新', en: 'After' },
  absent: { zh: '（无）', en: '(absent)' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  numbered: { zh: ({ n }: { n: number }) => `第 ${String(n)} 项`, en: ({ n }: { n: number }) => `no. ${String(n)}` },
});
