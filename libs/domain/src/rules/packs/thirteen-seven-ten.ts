import type { LimitRule, RulePack } from '../rule-pack.js';
import { DEFAULT_PACK } from './default.js';

/** A limit in civil days with the first day counted: "day 3" is the second day after the start. */
function byDay(day: number, cutoff: string): LimitRule {
  return { within: { amount: day, unit: 'd' }, startCounted: true, roll: 'forward', cutoff };
}

/**
 * 「13710」 (Shanxi): day 1 take over and deploy, by day 3 report the arrangement, ordinary matters in 7 days, complex ones in
 * 1 month, 0 = tracked until struck off. Day 1 lasts until midnight, so that what is issued in the evening can still be signed for.
 * The arrangement counts from the sign-for, as every work plan does: signed on day 1, it is due on day 3.
 */
export const THIRTEEN_SEVEN_TEN: RulePack = {
  ...DEFAULT_PACK,
  code: '13710',
  name: { zh: '13710 工作制', en: '13710' },
  signFor: byDay(1, '24:00'),
  workPlan: byDay(3, '17:30'),
  reports: { lead: DEFAULT_PACK.reports.lead, implement: { ...DEFAULT_PACK.reports.implement, every: 'month' } },
  completion: {
    ordinary: byDay(7, '17:30'),
    complex: { within: { amount: 1, unit: 'm' }, startCounted: true, roll: 'forward', cutoff: '17:30' },
  },
};
