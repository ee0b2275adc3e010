import type { LadderRule, LimitRule, PhaseRule, RulePack } from '../rule-pack.js';

const workingDays = (amount: number) => ({ amount, unit: 'wd' }) as const;

/** A limit in working days, the start day not counted, at the usual cut-off. */
function withinWorkingDays(amount: number): LimitRule {
  return { within: workingDays(amount), startCounted: false, roll: 'forward', cutoff: '17:30' };
}

/** The full ladder (domain.md, "Ladder (default pack)"). More than five working days late means: from the sixth morning. */
const STANDARD: readonly LadderRule[] = [
  { key: 'remind-5', act: 'remind', offset: workingDays(-5), time: '09:00', audience: ['handler', 'liaison'] },
  { key: 'remind-3', act: 'remind', offset: workingDays(-3), time: '09:00', audience: ['handler', 'liaison'] },
  {
    key: 'remind-1',
    act: 'remind',
    offset: workingDays(-1),
    time: '09:00',
    audience: ['handler', 'liaison', 'leader'],
  },
  { key: 'due', act: 'due', audience: [] },
  {
    key: 'urge-1',
    act: 'urge',
    offset: workingDays(1),
    time: '09:00',
    audience: ['handler', 'liaison', 'supervising-leader'],
  },
  {
    key: 'second-notice-3',
    act: 'second-notice',
    offset: workingDays(3),
    time: '09:00',
    audience: ['principal', 'liaison'],
  },
  {
    key: 'criticism-6',
    act: 'draft-criticism',
    offset: workingDays(6),
    time: '09:00',
    audience: ['supervision-office'],
  },
  {
    key: 'interview-6',
    act: 'propose-interview',
    offset: workingDays(6),
    time: '09:00',
    audience: ['supervision-office'],
    when: 'repeated',
  },
];

/** Sign-for has one working day: one reminder in the afternoon before, and no interview for a signature alone. */
const SHORT: readonly LadderRule[] = [
  { key: 'remind-1', act: 'remind', offset: workingDays(-1), time: '14:30', audience: ['handler', 'liaison'] },
  ...STANDARD.filter(({ key }) => ['due', 'urge-1', 'second-notice-3', 'criticism-6'].includes(key)),
];

/** What the offices owe themselves: they are told, and their leader when they are late. */
const OFFICE: readonly LadderRule[] = [
  { key: 'remind-1', act: 'remind', offset: workingDays(-1), time: '09:00', audience: ['supervision-office'] },
  { key: 'due', act: 'due', audience: [] },
  {
    key: 'urge-1',
    act: 'urge',
    offset: workingDays(1),
    time: '09:00',
    audience: ['supervision-office', 'supervising-leader'],
  },
];

/** The annual run's calendar as found in Sichuan, with the default appeal of five working days (domain.md, "Evaluation"). */
const PHASES: readonly PhaseRule[] = [
  // After the sixth working day past December's reports, so that every step of the year has been carried out.
  { phase: 'freeze', on: '01-05', roll: 'forward', cutoff: '17:30' },
  { phase: 'self-review', on: '01-20', roll: 'backward', cutoff: '17:30' },
  { phase: 'verification', on: '01-25', roll: 'backward', cutoff: '17:30' },
  { phase: 'notice', on: '01-30', roll: 'backward', cutoff: '17:30' },
  { phase: 'appeal', within: workingDays(5), roll: 'forward', cutoff: '17:30' },
  { phase: 'decision', within: workingDays(5), roll: 'forward', cutoff: '17:30' },
  { phase: 'publication', within: workingDays(3), roll: 'forward', cutoff: '17:30' },
];

/** The default pack (规则包「通用」): every number of domain.md's "Rhythm", "Ladder", "Lights" and "Evaluation". */
export const DEFAULT_PACK: RulePack = {
  code: 'default',
  version: 1,
  name: { zh: '通用', en: 'Default' },
  calendar: 'cn',
  signFor: withinWorkingDays(1),
  workPlan: withinWorkingDays(5),
  reports: {
    lead: { every: 'month', day: 25, roll: 'backward', cutoff: '17:30' },
    implement: { every: 'quarter', day: 25, roll: 'backward', cutoff: '17:30' },
  },
  contributionBefore: workingDays(3),
  firstPeriodAfter: workingDays(5),
  roundOpens: { day: 10, time: '09:00' },
  milestone: { roll: 'forward', cutoff: '17:30' },
  completion: null,
  redo: withinWorkingDays(2),
  ladders: { standard: STANDARD, short: SHORT, office: OFFICE },
  ladderOf: {
    'sign-for': 'short',
    'work-plan': 'standard',
    contribution: 'standard',
    report: 'standard',
    milestone: 'standard',
    'self-review': 'short',
    verification: 'office',
    'appeal-decision': 'office',
  },
  delivery: { windows: ['09:30', '14:30'] },
  lights: { dueSoon: workingDays(3), yellowFrom: 10, redOver: 30 },
  evaluation: {
    leadShare: 0.7,
    supportShare: 0.3,
    implementShare: 0.3,
    lateFactor: { 'sign-for': 0.01, 'work-plan': 0.02, contribution: 0.02, report: 0.02, milestone: 0.05 },
    timelinessFloor: 0.6,
    returnedFactor: 0.02,
    qualityFloor: 0.8,
    unansweredDeduction: 2,
    deductionCap: 5,
    grades: [
      { grade: '优秀', from: 90, quota: 0.15 },
      { grade: '良好', from: 80, quota: 0.2 },
      { grade: '合格', from: 60 },
      { grade: '不合格', from: 0 },
    ],
    phases: PHASES,
  },
};
