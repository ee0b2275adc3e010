import { accept, refuse, type Result } from '../result.js';
import { checkAmount } from './amount.js';
import type { Calendar } from './calendar.js';
import { dateOfDay, dayNumber, parseCalendarDate } from './calendar-date.js';
import { calendarIndex } from './calendar-index.js';
import { countDays, type DayCount, type Reached } from './counting.js';
import type { DerivationStep } from './derivation.js';
import type { Due, DueRefusal, DueRequest } from './due.js';
import { isInstant } from './instant.js';
import { parseTimeOfDay, type TimeOfDay } from './time-of-day.js';
import { provisionalSteps } from './walk.js';
import { ROLL_DIRECTIONS } from './working-days.js';
import { dueAfterHours } from './working-hours.js';
import { atTime, civilDate } from './zone.js';

/** The cut-off inside the day where nothing else is told. */
export const DEFAULT_CUTOFF: TimeOfDay = '17:30';

function checkStart({ from }: DueRequest): Result<unknown, DueRefusal> {
  if (typeof from === 'string') return parseCalendarDate(from);
  return isInstant(from) ? accept(from) : refuse({ code: 'instant.out-of-range' });
}

function checkRequest(request: DueRequest): Result<unknown, DueRefusal> {
  const { roll = 'forward', cutoff = DEFAULT_CUTOFF } = request;
  if (!ROLL_DIRECTIONS.includes(roll)) return refuse({ code: 'roll.unknown', text: roll });
  const checks = [checkStart(request), checkAmount(request.add), parseTimeOfDay(cutoff)];
  return checks.find(({ ok }) => !ok) ?? accept(request);
}

function startDay({ from }: DueRequest, zone: string): number {
  return dayNumber(typeof from === 'string' ? from : civilDate(from, zone));
}

function explained(reached: Reached, cutoff: TimeOfDay, calendar: Calendar): Due {
  const dueOn = dateOfDay(reached.day);
  const provisional = provisionalSteps(calendarIndex(calendar), reached.lookedFrom, reached.day);
  const cutOff: DerivationStep = { rule: 'cut-off', on: dueOn, time: cutoff };
  const derivation = [...reached.steps, cutOff, ...provisional];
  return { dueAt: atTime(dueOn, cutoff, calendar.zone), dueOn, provisional: provisional.length > 0, derivation };
}

/**
 * When something is due, with the reasons, or why no due date can be given; the rules are those of the design's "Counting, exactly".
 * Amounts are whole; negative ones mirror the rules, rolling keeps its direction. Hours ignore start-counted, roll and cut-off.
 */
export function dueOf(request: DueRequest, calendar: Calendar): Result<Due, DueRefusal> {
  const checked = checkRequest(request);
  if (!checked.ok) return checked;
  const { startCounted = false, roll = 'forward', cutoff = DEFAULT_CUTOFF } = request;
  const { amount, unit } = request.add;
  if (unit === 'h') return dueAfterHours(request, calendar);
  const start = startDay(request, calendar.zone);
  const count: DayCount = { start, amount, unit, startCounted, roll };
  const reached = countDays(calendarIndex(calendar), count);
  return reached ? accept(explained(reached, cutoff, calendar)) : refuse({ code: 'due.out-of-range' });
}
