import { dateOfDay, dayMonthsLater, dayOfMonth, isCountable } from './calendar-date.js';
import { type CalendarIndex, nthWorking } from './calendar-index.js';
import type { DerivationStep } from './derivation.js';
import { makeUpSteps, skipSteps, walkSteps } from './walk.js';
import { rolledDay, type RollDirection } from './working-days.js';

/** A count of days with its defaults filled in; `start` is a day number. */
export interface DayCount {
  readonly start: number;
  readonly amount: number;
  readonly unit: 'wd' | 'd' | 'm';
  readonly startCounted: boolean;
  readonly roll: RollDirection;
}

/** The day reached, the first day that the calendar was asked about, and the steps that lead there. */
export interface Reached {
  readonly day: number;
  readonly lookedFrom: number;
  readonly steps: readonly DerivationStep[];
}

const startStep = ({ start, startCounted }: DayCount): DerivationStep => ({
  rule: startCounted ? 'start-counted' : 'start-not-counted',
  on: dateOfDay(start),
});

/** The n-th working day; a negative amount mirrors the rule: strictly before the start, or from the start backward when it counts. */
function byWorkingDays(index: CalendarIndex, count: DayCount): Reached | undefined {
  const { start, amount, startCounted } = count;
  const step = Math.sign(amount);
  const day = nthWorking(index, startCounted ? start - step : start, amount);
  if (day === undefined) return undefined;
  const first = startCounted ? start : start + step;
  return { day, lookedFrom: first, steps: [startStep(count), ...walkSteps(index, first, day)] };
}

/** A result that is a rest day moves in the direction told, or stays and says so; one that is a make-up day says why it stays. */
function rolled(index: CalendarIndex, day: number, direction: RollDirection): Reached | undefined {
  const to = rolledDay(index, day, direction);
  if (to === undefined) return undefined;
  const made = makeUpSteps(index, [to]);
  if (to === day || direction === 'none') {
    const skipped = skipSteps(index, day, day).filter(({ rule }) => rule === 'skip');
    const stays: DerivationStep[] = skipped.length > 0 ? [...skipped, { rule: 'not-rolled', on: dateOfDay(day) }] : [];
    return { day, lookedFrom: day, steps: [...stays, ...made] };
  }
  const skipped = skipSteps(index, day, to > day ? to - 1 : to + 1);
  const move: DerivationStep = { rule: 'roll', from: dateOfDay(day), to: dateOfDay(to), direction };
  return { day: to, lookedFrom: day, steps: [...skipped, move, ...made] };
}

/** The month reached has no such day: its last day stands for it. */
function monthEndSteps({ start, unit }: DayCount, bare: number): DerivationStep[] {
  const wanted = dayOfMonth(dateOfDay(start));
  const isShorter = unit === 'm' && dayOfMonth(dateOfDay(bare)) !== wanted;
  return isShorter ? [{ rule: 'month-end', on: dateOfDay(bare), wanted }] : [];
}

/** How a start that counts moves the result: one day nearer to the start, whichever way the count goes. */
function shiftOf({ amount, unit, startCounted }: DayCount): number {
  if (!startCounted || unit === 'wd') return 0;
  return amount < 0 ? 1 : -1;
}

/** Civil days, months, or nothing at all, and then the roll. */
function byCivilTime(index: CalendarIndex, count: DayCount): Reached | undefined {
  const { start, amount, unit } = count;
  const from = dateOfDay(start);
  const bare = unit === 'm' ? dayMonthsLater(from, amount) : start + amount;
  const day = bare + shiftOf(count);
  if (!isCountable(day) || (unit === 'm' && !isCountable(bare))) return undefined;
  const end = rolled(index, day, count.roll);
  if (!end) return undefined;
  const add: DerivationStep = { rule: 'add', from, to: dateOfDay(day), amount, unit };
  const started = unit === 'wd' ? [] : [startStep(count)];
  return { ...end, steps: [...started, add, ...monthEndSteps(count, bare), ...end.steps] };
}

/** The due day of a count of working days, civil days or months ("Counting, exactly"); undefined outside 1900–2200. */
export function countDays(index: CalendarIndex, count: DayCount): Reached | undefined {
  return count.unit === 'wd' && count.amount !== 0 ? byWorkingDays(index, count) : byCivilTime(index, count);
}
