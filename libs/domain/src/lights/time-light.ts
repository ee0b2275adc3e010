import { lateness } from '../obligations/changes.js';
import type { Obligation } from '../obligations/obligation.js';
import type { Rules } from '../rules/rules.js';
import { addDays, addWorkingDays, atTime, civilDate } from '../time/index.js';
import type { Instant } from '../time/index.js';

/** The time light (时间灯): in time, near its limit, late and open, or late and made good since. */
export type TimeLight = 'normal' | 'due-soon' | 'overdue' | 'made-good-late';

/** The instant up to which an open limit counts as due soon: the end of the day so many days after today. */
export function dueSoonUntil(now: Instant, { pack, calendar }: Rules): Instant {
  const { amount, unit } = pack.lights.dueSoon;
  const today = civilDate(now, calendar.zone);
  const last = unit === 'wd' ? addWorkingDays(today, amount, calendar) : addDays(today, amount);
  return atTime(last, '24:00', calendar.zone);
}

/**
 * The time light of an obligation; exact at any instant, whether or not a timer has fired.
 * While something is owed its limit decides, also for a redo; once it is answered, what was late at first is never normal again.
 */
export function timeLight(obligation: Obligation, rules: Rules, now: Instant): TimeLight {
  const { late, firstAnswerLate } = lateness(obligation, now);
  if (obligation.state !== 'open') return late || firstAnswerLate ? 'made-good-late' : 'normal';
  if (late) return 'overdue';
  if (obligation.dueAt <= dueSoonUntil(now, rules)) return 'due-soon';
  return firstAnswerLate ? 'made-good-late' : 'normal';
}
