import { words } from '../../language/index.js';

/** The words of a unit's score. */
export const UNIT_WORDS = words({
  title: { zh: '单位得分', en: 'Unit score' },
  titleOf: {
    zh: ({ unit, year }: { unit: string; year: number }) => `${unit} ${String(year)}年度得分`,
    en: ({ unit, year }: { unit: string; year: number }) => `${unit}: score of ${String(year)}`,
  },
  evaluations: { zh: '年度考核', en: 'Evaluation' },
  evaluationOf: {
    zh: ({ year }: { year: number }) => `${String(year)}年度考核`,
    en: ({ year }: { year: number }) => `Evaluation of ${String(year)}`,
  },
  print: { zh: '打印得分单', en: 'Print the score sheet' },
  score: { zh: '得分', en: 'Score' },
  grade: { zh: '等次', en: 'Grade' },
  rank: { zh: '名次', en: 'Rank' },
  selfReviewed: { zh: '自评', en: 'Self-review' },
  verified: { zh: '核验', en: 'Verification' },
  phase: { zh: '当前阶段', en: 'Phase' },
  notYet: { zh: '尚未计分', en: 'Not scored yet' },
  notRanked: { zh: '无任务，不参与排名', en: 'No tasks, not ranked' },
  afterPublication: { zh: '公布后可见', en: 'Shown when published' },
  notFiled: { zh: '未自评', en: 'Not filed' },
  notVerified: { zh: '未核验', en: 'Not verified' },

  makeUp: { zh: '得分构成', en: 'How the score comes about' },
  lens: { zh: '构成方式', en: 'Shown by' },
  byFactor: { zh: '按计分环节', en: 'By part of the formula' },
  byTask: { zh: '按任务', en: 'By task' },
  chart: {
    zh: ({ score }: { score: string }) => `得分瀑布图，最终得分${score}；数据见下表`,
    en: ({ score }: { score: string }) => `Waterfall up to the score of ${score}; its figures stand in the table below`,
  },
  axisFrom: {
    zh: ({ from }: { from: number }) => `纵轴从${String(from)}分起。`,
    en: ({ from }: { from: number }) => `The axis begins at ${String(from)}.`,
  },
  chartHint: { zh: '点击柱形展开明细。', en: 'Press a bar to open its lines.' },
  tableRegion: { zh: '得分构成表，可左右滚动', en: 'How the score comes about, scrolls sideways' },
  part: { zh: '计分环节', en: 'Part' },
  points: { zh: '分', en: 'Points' },
  total: { zh: '累计', en: 'Running total' },
  lineCount: {
    zh: ({ count }: { count: number }) => `${String(count)}条明细`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 line' : `${String(count)} lines`),
  },
  lineHead: { zh: '明细', en: 'Lines' },
  linesOf: {
    zh: ({ name, count }: { name: string; count: number }) => `${name}：${String(count)}条明细`,
    en: ({ name, count }: { name: string; count: number }) =>
      `${name}: ${count === 1 ? '1 line' : `${String(count)} lines`}`,
  },
  task: { zh: '任务', en: 'Task' },
  unitPart: { zh: '承担', en: 'Part' },
  progress: { zh: '进度 / 序时', en: 'Progress / planned' },
  sum: { zh: '小计', en: 'Sum' },
  noLines: { zh: '还没有得分明细', en: 'No lines yet' },
  noLinesHint: { zh: '数据冻结后按规则逐条计分。', en: 'Every line is computed when the facts are frozen.' },
  noTasksHint: {
    zh: '本年度没有承担任务，不计分，也不参与排名。',
    en: 'The unit had no tasks this year: it is neither scored nor ranked.',
  },
});

/** The words of a line and what can be done about it. */
export const LINE_WORDS = words({
  lines: { zh: '得分明细', en: 'Lines of the score' },
  region: { zh: '得分明细，可左右滚动', en: 'Lines of the score, scrolls sideways' },
  number: { zh: '序号', en: 'No.' },
  task: { zh: '任务', en: 'Task' },
  event: { zh: '事件与依据', en: 'Event and evidence' },
  when: { zh: '发生时间', en: 'When' },
  due: { zh: ({ on }: { on: string }) => `时限${on}`, en: ({ on }: { on: string }) => `due ${on}` },
  rule: { zh: '规则', en: 'Rule' },
  version: {
    zh: ({ version }: { version: number }) => `第${String(version)}版`,
    en: ({ version }: { version: number }) => `version ${String(version)}`,
  },
  points: { zh: '分', en: 'Points' },
  total: { zh: '累计', en: 'Running total' },
  state: { zh: '状态', en: 'State' },
  appeal: { zh: '申诉', en: 'Appeal' },
  appealOn: {
    zh: ({ position }: { position: number }) => `对第${String(position)}条提出申诉`,
    en: ({ position }: { position: number }) => `Appeal against line ${String(position)}`,
  },
  decide: { zh: '复核', en: 'Decide' },
  decideOn: {
    zh: ({ position }: { position: number }) => `复核第${String(position)}条的申诉`,
    en: ({ position }: { position: number }) => `Decide the appeal on line ${String(position)}`,
  },
  ground: { zh: '申诉理由', en: 'Reason of the appeal' },
  groundHint: {
    zh: '写明事实和依据。每条明细只能申诉一次，提交后不能修改。',
    en: 'Give the facts and the evidence. A line can be appealed once, and the text cannot be changed later.',
  },
  raise: { zh: '提交申诉', en: 'Raise the appeal' },
  raised: { zh: '申诉已提交', en: 'The appeal is raised' },
  verdict: { zh: '复核结论', en: 'Decision' },
  upheld: { zh: '申诉成立，免除本条', en: 'Uphold: the line is waived' },
  dismissed: { zh: '申诉不成立，维持本条', en: 'Dismiss: the line stands' },
  why: { zh: '复核理由', en: 'Reason of the decision' },
  whyHint: {
    zh: '复核人须未参与计分核验；结论作出后不能更改，成立的重新计分。',
    en: 'Decided by someone who did not verify; it cannot be changed. When upheld, the score is computed again.',
  },
  settle: { zh: '提交结论', en: 'Give the decision' },
  settled: { zh: '复核结论已提交', en: 'The decision is given' },
  cancel: { zh: '取消', en: 'Cancel' },
  throwAway: { zh: '放弃已填写的内容？', en: 'Throw away what you typed?' },
  throwAwayDo: { zh: '放弃', en: 'Throw away' },
  goOn: { zh: '继续填写', en: 'Go on typing' },
});

/** The words of the self-review and its verification. */
export const REVIEW_WORDS = words({
  title: { zh: '单位自评', en: 'Self-review' },
  label: { zh: '自评内容', en: 'Text of the self-review' },
  hint: {
    zh: '说明本年度任务完成情况、存在问题和原因；自评阶段内可以修改。',
    en: 'Say what was achieved, what was not and why; it can be changed while the phase lasts.',
  },
  file: { zh: '提交自评', en: 'File the self-review' },
  change: { zh: '更新自评', en: 'Update the self-review' },
  filed: { zh: '自评已提交', en: 'The self-review is filed' },
  filedAt: { zh: ({ at }: { at: string }) => `${at}提交`, en: ({ at }: { at: string }) => `filed on ${at}` },
  unsaved: { zh: '有修改尚未提交', en: 'Not filed yet' },
  none: { zh: '该单位没有提交自评。', en: 'The unit filed no self-review.' },
  verify: { zh: '核验通过', en: 'Verify' },
  verifyTitle: {
    zh: ({ unit }: { unit: string }) => `核验${unit}的年度得分？`,
    en: ({ unit }: { unit: string }) => `Verify the year of ${unit}?`,
  },
  verifyHint: {
    zh: '核验以您的名义记录；参与核验的人不能复核本年度的申诉。',
    en: 'It is recorded under your name; whoever verifies decides no appeal of this year.',
  },
  verified: { zh: '已核验', en: 'Verified' },
  cancel: { zh: '取消', en: 'Cancel' },
});
