import { accept, refuse, type Result } from '../result.js';
import type { Calendar } from './calendar.js';
import { dateOfDay, dayNumber } from './calendar-date.js';
import { calendarIndex, isWorking, nthWorking } from './calendar-index.js';
import type { DerivationStep } from './derivation.js';
import type { Due, DueRefusal, DueRequest } from './due.js';
import { formatInstant } from './instant.js';
import { msOfTime } from './time-of-day.js';
import { provisionalSteps, skipSteps } from './walk.js';
import { atWallMs, civilDate, type Instant, msOfDay } from './zone.js';

const MS_PER_HOUR = 3_600_000;

/** A moment on the wall clock: day number and milliseconds since that day's midnight. */
interface WallMoment {
  readonly day: number;
  readonly ms: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (calendar: Calendar): Span[] =>
  calendar.openHours.map(({ from, to }) => ({ from: msOfTime(from), to: msOfTime(to) }));

const openUntil = (spans: readonly Span[], ms: number): number =>
  spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(ms, to) - from), 0);

function startOf({ from }: DueRequest, { zone }: Calendar): WallMoment {
  if (typeof from === 'string') return { day: dayNumber(from), ms: 0 };
  return { day: dayNumber(civilDate(from, zone)), ms: msOfDay(from, zone) };
}

/** The start itself when it lies in open hours (a closing moment is the end of what was open), else the next opening. */
function firstOpen(calendar: Calendar, start: WallMoment): WallMoment | undefined {
  const spans = spansOf(calendar);
  const index = calendarIndex(calendar);
  if (isWorking(index, start.day)) {
    if (spans.some(({ from, to }) => from <= start.ms && start.ms <= to)) return start;
    const next = spans.find(({ from }) => from > start.ms);
    if (next) return { day: start.day, ms: next.from };
  }
  const day = nthWorking(index, start.day, 1);
  return day === undefined ? undefined : { day, ms: spans[0]?.from ?? 0 };
}

/** The moment at which so many open milliseconds of a day have passed; a closing moment stays where it is. */
function momentAfter(spans: readonly Span[], openMs: number): number {
  let rest = openMs;
  for (const { from, to } of spans) {
    if (rest <= to - from) return from + rest;
    rest -= to - from;
  }
  throw new RangeError('more open time asked of a day than it has');
}

function endOf(calendar: Calendar, open: WallMoment, hours: number): WallMoment | undefined {
  if (hours === 0) return open;
  const spans = spansOf(calendar);
  const perDay = openUntil(spans, Infinity);
  const target = openUntil(spans, open.ms) + hours * MS_PER_HOUR;
  const fullDays = Math.ceil(target / perDay) - 1;
  const day = fullDays === 0 ? open.day : nthWorking(calendarIndex(calendar), open.day, fullDays);
  return day === undefined ? undefined : { day, ms: momentAfter(spans, target - fullDays * perDay) };
}

/** The instant after so many open hours from the start; a start outside open hours counts from the next opening. */
export function dueAfterHours(request: DueRequest, calendar: Calendar): Result<Due, DueRefusal> {
  if (calendar.openHours.length === 0) return refuse({ code: 'calendar.no-open-hours' });
  const start = startOf(request, calendar);
  const open = firstOpen(calendar, start);
  const end = open && endOf(calendar, open, request.add.amount);
  if (!end) return refuse({ code: 'due.out-of-range' });
  const index = calendarIndex(calendar);
  const at = ({ day, ms }: WallMoment): Instant => atWallMs(dateOfDay(day), ms, calendar.zone);
  const text = (moment: WallMoment): string => formatInstant(at(moment), calendar.zone);
  const opening: DerivationStep[] = open === start ? [] : [{ rule: 'opening', from: text(start), to: text(open) }];
  const provisional = provisionalSteps(index, start.day, end.day);
  const derivation: DerivationStep[] = [
    ...skipSteps(index, start.day, open.day).filter(({ rule }) => rule === 'skip'),
    ...opening,
    ...skipSteps(index, open.day, end.day),
    { rule: 'open-hours', from: text(open), to: text(end), hours: request.add.amount },
    ...provisional,
  ];
  return accept({ dueAt: at(end), dueOn: dateOfDay(end.day), provisional: provisional.length > 0, derivation });
}
