import type { Calendar } from './calendar.js';
import { type CalendarDate, dateOfDay, dayNumber, firstOfMonth, lastOfMonth } from './calendar-date.js';
import { calendarIndex, type CalendarIndex, dayKind, isWorking } from './calendar-index.js';
import type { DerivationStep } from './derivation.js';

/** What a day is on the way from the start to the due day; `passed` is a civil day that goes by without being counted as a working day. */
export const DERIVATION_DAY_KINDS = [
  'start',
  'counted',
  'made-up',
  'weekend',
  'holiday',
  'rolled',
  'passed',
  'due',
] as const;
export type DerivationDayKind = (typeof DERIVATION_DAY_KINDS)[number];

/** One day of the small calendar beside a due date; `name` is the holiday, or the holiday made up for. */
export interface DerivationDay {
  readonly on: CalendarDate;
  readonly kind: DerivationDayKind;
  readonly name: string | null;
  /** Whether it is one of the working days that were counted; the start and the due day can be. */
  readonly isCounted: boolean;
  /** Whether it is a working day at all. */
  readonly isWorking: boolean;
}

/** Days left out of the middle of a long way, with their numbers. */
export interface DerivationGap {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly counted: number;
}

/** The way from start to due day by days. Every day but those of the gap stands there; `counted` is over all days. */
export interface DerivationDays {
  readonly days: readonly DerivationDay[];
  readonly gap: DerivationGap | null;
  readonly counted: number;
}

/** At most so many days are told one by one; of a longer way whole months in the middle are left out. */
export const MOST_DERIVATION_DAYS = 400;
/** So many days stay at least at each end of a way that is cut. */
const KEPT_AT_EACH_END = 150;

interface Way {
  readonly index: CalendarIndex;
  /** Day numbers of the starts, of what was rolled away from, and of the day reached. */
  readonly starts: ReadonlySet<number>;
  readonly rolled: ReadonlySet<number>;
  readonly due: number;
  /** The spans in which working days were counted. */
  readonly spans: readonly (readonly [number, number])[];
}

/** The days of a derivation in order of time, also of one that counts back; none when no step names a day. */
export function derivationDays(
  steps: readonly DerivationStep[],
  dueOn: CalendarDate,
  calendar: Calendar,
): DerivationDays {
  const way: Way = {
    index: calendarIndex(calendar),
    starts: new Set(steps.flatMap(startsOf)),
    rolled: new Set(steps.flatMap((step) => (step.rule === 'roll' ? [dayNumber(step.from)] : []))),
    due: dayNumber(dueOn),
    spans: steps.flatMap(countedSpans),
  };
  const named = [...way.starts, ...way.rolled, way.due, ...way.spans.flat()];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  const days = Array.from({ length: last - first + 1 }, (_, place) => dayOf(first + place, way));
  return { ...cut(days), counted: days.filter(({ isCounted }) => isCounted).length };
}

function startsOf(step: DerivationStep): number[] {
  if (step.rule === 'start-counted' || step.rule === 'start-not-counted') return [dayNumber(step.on)];
  if (step.rule === 'add' || step.rule === 'open-hours' || step.rule === 'opening')
    return [dayNumber(step.from.slice(0, 10))];
  return [];
}

function countedSpans(step: DerivationStep): [number, number][] {
  if (step.rule !== 'count' && step.rule !== 'open-hours') return [];
  return [[dayNumber(step.from.slice(0, 10)), dayNumber(step.to.slice(0, 10))]];
}

function dayOf(day: number, way: Way): DerivationDay {
  const { index, spans } = way;
  const isWorked = isWorking(index, day);
  const isCounted = isWorked && spans.some(([from, to]) => from <= day && day <= to);
  return {
    on: dateOfDay(day),
    kind: kindOf(day, isCounted, way),
    name: index.names.get(day) ?? null,
    isCounted,
    isWorking: isWorked,
  };
}

function kindOf(day: number, isCounted: boolean, { index, starts, rolled, due }: Way): DerivationDayKind {
  if (day === due) return 'due';
  if (rolled.has(day)) return 'rolled';
  if (starts.has(day)) return 'start';
  const kind = dayKind(index, day);
  if (kind === 'weekend' || kind === 'holiday') return kind;
  if (!isCounted) return 'passed';
  return kind === 'make-up' ? 'made-up' : 'counted';
}

function cut(days: readonly DerivationDay[]): Pick<DerivationDays, 'days' | 'gap'> {
  if (days.length <= MOST_DERIVATION_DAYS) return { days, gap: null };
  const keptUntil = lastOfMonth(days[KEPT_AT_EACH_END]?.on ?? '');
  const keptFrom = firstOfMonth(days.at(-KEPT_AT_EACH_END)?.on ?? '');
  const left = days.filter(({ on }) => on > keptUntil && on < keptFrom);
  const gap = {
    from: left[0]?.on ?? '',
    to: left.at(-1)?.on ?? '',
    days: left.length,
    counted: left.filter(({ isCounted }) => isCounted).length,
  };
  return { days: days.filter(({ on }) => on <= keptUntil || on >= keptFrom), gap };
}
