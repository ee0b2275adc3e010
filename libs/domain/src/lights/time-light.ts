import { lateness } from '../obligations/changes.js';
import type { Obligation } from '../obligations/obligation.js';
import type { Rules } from '../rules/rules.js';
import { addDays, addWorkingDays, atTime, civilDate } from '../time/index.js';
import type { Instant } from '../time/index.js';

/** The time lights (时间灯) from the mildest to the worst: in time, near its limit, late and made good since, late and open. */
export const TIME_LIGHTS = ['normal', 'due-soon', 'made-good-late', 'overdue'] as const;
export type TimeLight = (typeof TIME_LIGHTS)[number];

/** What an obligation's time light is told by. */
export interface TimeSigns {
  readonly isOpen: boolean;
  /** By its current limit. */
  readonly isLate: boolean;
  readonly isDueSoon: boolean;
  /** By its original limit. */
  readonly isFirstAnswerLate: boolean;
}

/** What a task's time light is told by: the signs of everything that is owed on it together. */
export interface TaskTimeSigns {
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
  readonly isMadeGoodLate: boolean;
}

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
  const isOpen = obligation.state === 'open';
  const isDueSoon = obligation.dueAt <= dueSoonUntil(now, rules);
  return lightBySigns({ isOpen, isLate: late, isDueSoon, isFirstAnswerLate: firstAnswerLate });
}

/** The time light that these signs make. */
export function lightBySigns({ isOpen, isLate, isDueSoon, isFirstAnswerLate }: TimeSigns): TimeLight {
  if (!isOpen) return isLate || isFirstAnswerLate ? 'made-good-late' : 'normal';
  if (isLate) return 'overdue';
  if (isDueSoon) return 'due-soon';
  return isFirstAnswerLate ? 'made-good-late' : 'normal';
}

/** The time light of a task: the worst of what is owed on it. */
export function taskTimeLight({ isOverdue, isDueSoon, isMadeGoodLate }: TaskTimeSigns): TimeLight {
  if (isOverdue) return 'overdue';
  if (isMadeGoodLate) return 'made-good-late';
  return isDueSoon ? 'due-soon' : 'normal';
}
