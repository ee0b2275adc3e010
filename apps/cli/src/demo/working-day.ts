import { atTime, dueOf, chinaCalendar } from '@duban/domain';

/** The instant at a time of day, so many working days after (or before, when negative) a civil day. */
export function workingDay(on: string, workingDays: number, time: string): number {
  const due = dueOf({ from: on, add: { amount: workingDays, unit: 'wd' }, roll: 'backward' }, chinaCalendar);
  if (!due.ok) throw new Error(`no working day ${String(workingDays)} from ${on}: ${due.refusal.code}`);
  return atTime(due.value.dueOn, time, chinaCalendar.zone);
}
