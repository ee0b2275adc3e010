import { dateOfDay } from './calendar-date.js';
import { type CalendarIndex, countWorking, dayKind, isWorking } from './calendar-index.js';
import type { DerivationStep } from './derivation.js';

/** Longer walks are told with their weekends summed up: a limit of years would otherwise list hundreds of them. */
const TOLD_DAY_BY_DAY = 62;
/** More holidays and make-up days than this (about two years of them) are told by their number. */
const TOLD_BY_NAME = 30;

interface Stretch {
  first: number;
  last: number;
  readonly key: string;
}

const span = (a: number, b: number): { from: string; to: string; days: number } => ({
  from: dateOfDay(Math.min(a, b)),
  to: dateOfDay(Math.max(a, b)),
  days: Math.abs(a - b) + 1,
});

/** Days that are told together: all worked days, or the same holiday, or weekend days. */
function keyOf(index: CalendarIndex, day: number): string {
  if (isWorking(index, day)) return 'count';
  return dayKind(index, day) === 'weekend' ? 'weekend' : `holiday ${index.names.get(day) ?? ''}`;
}

function stretches(index: CalendarIndex, days: Iterable<number>): Stretch[] {
  const found: Stretch[] = [];
  for (const day of days) {
    const key = keyOf(index, day);
    const open = found.at(-1);
    if (open?.key === key && Math.abs(day - open.last) === 1) open.last = day;
    else found.push({ first: day, last: day, key });
  }
  return found;
}

function* daysFrom(first: number, last: number): Generator<number> {
  const step = last >= first ? 1 : -1;
  for (let day = first; day !== last + step; day += step) yield day;
}

function namedDays(index: CalendarIndex, first: number, last: number): number[] {
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  const named = [...index.names.keys()].filter((day) => day >= low && day <= high);
  return last >= first ? named : named.reverse();
}

/** The step that says a weekend day is worked, or none for any other day. */
export function makeUpSteps(index: CalendarIndex, days: Iterable<number>): DerivationStep[] {
  const steps: DerivationStep[] = [];
  for (const day of days) {
    if (dayKind(index, day) !== 'make-up') continue;
    steps.push({ rule: 'make-up-day-counted', on: dateOfDay(day), for: index.names.get(day) ?? '' });
  }
  return steps;
}

function skipStep(index: CalendarIndex, { first, last, key }: Stretch): DerivationStep {
  if (key === 'weekend') return { rule: 'skip', reason: 'weekend', ...span(first, last) };
  return { rule: 'skip', reason: 'holiday', name: index.names.get(first) ?? '', ...span(first, last) };
}

function toldDayByDay(index: CalendarIndex, first: number, last: number): DerivationStep[] {
  let counted = 0;
  return stretches(index, daysFrom(first, last)).flatMap((stretch): DerivationStep[] => {
    if (stretch.key !== 'count') return [skipStep(index, stretch)];
    const run = span(stretch.first, stretch.last);
    counted += run.days;
    return [{ rule: 'count', ...run, counted }, ...makeUpSteps(index, daysFrom(stretch.first, stretch.last))];
  });
}

/** Each holiday and make-up day of a long walk, or their numbers alone when there are too many to read. */
function namedSteps(index: CalendarIndex, first: number, last: number): DerivationStep[] {
  const days = namedDays(index, first, last);
  const worked = days.filter((day) => isWorking(index, day));
  const off = stretches(
    index,
    days.filter((day) => !isWorking(index, day)),
  );
  if (off.length + worked.length <= TOLD_BY_NAME) {
    return [...off.map((stretch) => skipStep(index, stretch)), ...makeUpSteps(index, worked)];
  }
  const run = span(first, last);
  return [
    { rule: 'skip-holidays', ...run, days: days.length - worked.length },
    { rule: 'make-up-days-counted', from: run.from, to: run.to, worked: worked.length },
  ];
}

function summedUp(index: CalendarIndex, first: number, last: number): DerivationStep[] {
  const run = span(first, last);
  const worked = countWorking(index, Math.min(first, last), Math.max(first, last));
  const named = namedSteps(index, first, last);
  const holidays = named.reduce((sum, step) => sum + ('days' in step ? step.days : 0), 0);
  return [
    { rule: 'count', ...run, days: worked, counted: worked },
    { rule: 'skip-weekends', ...run, days: run.days - worked - holidays },
    ...named,
  ];
}

/** Tells what was counted and what was skipped on the way from one day number to another, both included, in either direction. */
export function walkSteps(index: CalendarIndex, first: number, last: number): DerivationStep[] {
  return Math.abs(last - first) < TOLD_DAY_BY_DAY ? toldDayByDay(index, first, last) : summedUp(index, first, last);
}

/** Only what was skipped on that way, and the make-up days that were not. */
export function skipSteps(index: CalendarIndex, first: number, last: number): DerivationStep[] {
  return walkSteps(index, first, last).filter(({ rule }) => rule !== 'count');
}

/** One step for each run of years without a published notice among the days looked at. */
export function provisionalSteps(index: CalendarIndex, a: number, b: number): DerivationStep[] {
  const yearOfDay = (day: number): number => Number(dateOfDay(day).slice(0, 4));
  const last = yearOfDay(Math.max(a, b));
  const runs: { rule: 'provisional-year'; year: number; until: number }[] = [];
  for (let year = yearOfDay(Math.min(a, b)); year <= last; year++) {
    if (index.publishedYears.has(year)) continue;
    const open = runs.at(-1);
    if (open?.until === year - 1) open.until = year;
    else runs.push({ rule: 'provisional-year', year, until: year });
  }
  return runs;
}
