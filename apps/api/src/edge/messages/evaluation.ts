import type { Words } from '../language.js';

/** What is said about the annual evaluation. */
export const EVALUATION_MESSAGES = {
  'evaluation.exists': { zh: '这一年度的考核已经启动。', en: 'The evaluation of this year has been started.' },
  'evaluation.wrong-phase': {
    zh: '考核目前处于“{phase}”阶段，不能进行这项操作。',
    en: 'The evaluation is in its phase {phase}; this is not possible now.',
  },
  'evaluation.year-out-of-span': { zh: '计划在这一年度不在督办期内。', en: 'The plan is not supervised in this year.' },
  'appeal.exists': { zh: '这一条已经申诉过。', en: 'This line has been appealed against.' },
  'appeal.decided': { zh: '这一申诉已经复核。', en: 'This appeal has been decided.' },
  'appeal.decided-by-scorer': {
    zh: '参与核验的人员不能复核申诉。',
    en: 'An appeal is decided by someone who did not verify.',
  },
  'appeal.line-unknown': { zh: '得分明细中没有这一条。', en: 'There is no such line in the score.' },
  'appeal.undecided': {
    zh: '还有申诉未复核，不能公布结果。',
    en: 'Some appeals are undecided, so nothing is published yet.',
  },
} as const satisfies Record<string, Words>;
