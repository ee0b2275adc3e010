import { words } from '../language/index.js';

/** What the board says. */
export const BOARD_WORDS = words({
  title: { zh: '督办看板', en: 'Supervision board' },
  asOf: { zh: ({ at }: { at: string }) => `截至 ${at}`, en: ({ at }: { at: string }) => `as of ${at}` },
  plan: { zh: '计划', en: 'Plan' },
  allPlans: { zh: '全部计划', en: 'All plans' },
  kind: { zh: '事项类别', en: 'Kind' },
  print: { zh: '打印', en: 'Print' },
  heat: { zh: '单位 × 报送期', en: 'Units by rounds' },
  heatHint: {
    zh: '每格为“已报/应报”；点击打开对应清单。',
    en: 'Each cell tells answered/owed and opens its list.',
  },
  unit: { zh: '单位', en: 'Unit' },
  round: { zh: '报送期', en: 'Round' },
  dueOn: { zh: '截止', en: 'due' },
  legend: { zh: '图例', en: 'Legend' },
  inTime: { zh: '均按期报送', en: 'All in time' },
  late: { zh: '有逾期补报', en: 'Some answered late' },
  overdue: { zh: '有逾期未报', en: 'Some overdue' },
  open: { zh: '未到期', en: 'Not yet due' },
  cell: {
    zh: ({ unit, round, owed, answered }: Told) =>
      `${unit} ${round}：应报 ${String(owed)} 项，已报 ${String(answered)} 项`,
    en: ({ unit, round, owed, answered }: Told) => `${unit}, ${round}: ${String(answered)} of ${String(owed)} answered`,
  },
  cellOverdue: {
    zh: ({ unit, round, overdue }: { unit: string; round: string; overdue: number }) =>
      `${unit} ${round}：逾期 ${String(overdue)} 项`,
    en: ({ unit, round, overdue }: { unit: string; round: string; overdue: number }) =>
      `${unit}, ${round}: ${String(overdue)} overdue`,
  },
  empty: { zh: '尚无报送期', en: 'No round yet' },
  emptyHint: {
    zh: '计划交办后，各报送期在此按单位列出。',
    en: 'Once a plan is issued, its rounds stand here by unit.',
  },
  cutRounds: {
    zh: ({ n }: { n: number }) => `另有更早的 ${String(n)} 期未列出。`,
    en: ({ n }: { n: number }) => `${String(n)} earlier rounds are not listed.`,
  },
  cutUnits: {
    zh: ({ n }: { n: number }) => `另有 ${String(n)} 个单位未列出，请先选择计划。`,
    en: ({ n }: { n: number }) => `${String(n)} more units are not listed; choose a plan.`,
  },
  ladder: { zh: '督办升级', en: 'Escalations' },
  ladderHint: {
    zh: '未办结事项目前所处的最高一级。',
    en: 'The furthest step at which what is still open stands.',
  },
  noLadder: { zh: '没有升级的事项', en: 'Nothing has escalated' },
  step: { zh: '措施', en: 'Step' },
  count: { zh: '事项数', en: 'Open' },
  trend: { zh: '按期率走势', en: 'Share in time' },
  trendHint: {
    zh: '到期应报事项中，首次报送不晚于原定期限的比例。',
    en: 'Of what fell due, the share first answered by its original limit.',
  },
  due: { zh: '到期应报', en: 'Due' },
  dueInTime: { zh: '按期', en: 'In time' },
  dueLate: { zh: '逾期补报', en: 'Late' },
  dueUnanswered: { zh: '未报', en: 'Unanswered' },
  share: { zh: '按期率', en: 'Share in time' },
});

interface Told {
  readonly unit: string;
  readonly round: string;
  readonly owed: number;
  readonly answered: number;
}
