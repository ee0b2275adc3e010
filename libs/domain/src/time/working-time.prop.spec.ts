import { fc, test } from '@fast-check/jest';
import { describe, expect } from '@jest/globals';
import { type Amount, formatAmount, LARGEST_AMOUNT, parseAmount } from './amount.js';
import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOfDay,
  dayNumber,
  dayOfWeek,
  daysBetween,
} from './calendar-date.js';
import { chinaCalendar } from './calendars/cn.js';
import type { DerivationStep } from './derivation.js';
import type { Due, DueRequest } from './due.js';
import { addWorkingDays, isWorkingDay, roll, type RollDirection, workingDaysBetween } from './working-days.js';
import { dueOf } from './working-time.js';
import { atTime, civilDate } from './zone.js';

const ZONE = chinaCalendar.zone;
const YEARS = Object.values(chinaCalendar.years);
const OFF = new Set(YEARS.flatMap(({ holidays }) => holidays.map(({ on }) => on)));
const WORKED = new Set(YEARS.flatMap(({ makeUpDays }) => makeUpDays.map(({ on }) => on)));

// The slow, obvious model: one day after the other, straight from the calendar's lists.
const works = (date: CalendarDate): boolean =>
  WORKED.has(date) || (!OFF.has(date) && ![0, 6].includes(dayOfWeek(date)));

function modelRoll(date: CalendarDate, direction: RollDirection): CalendarDate {
  let day = date;
  while (direction !== 'none' && !works(day)) day = addDays(day, direction === 'forward' ? 1 : -1);
  return day;
}

function modelWorkingDays(start: CalendarDate, amount: number, startCounted: boolean): CalendarDate {
  const step = Math.sign(amount);
  let day = startCounted ? addDays(start, -step) : start;
  for (let left = Math.abs(amount); left > 0;) {
    day = addDays(day, step);
    if (works(day)) left--;
  }
  return day;
}

function modelDay(
  start: CalendarDate,
  { amount, unit }: Amount,
  { startCounted = false, roll: way = 'forward' }: Choices,
): CalendarDate {
  if (unit === 'wd') return amount === 0 ? modelRoll(start, way) : modelWorkingDays(start, amount, startCounted);
  const bare = unit === 'm' ? addMonths(start, amount) : addDays(start, amount);
  const nearer = amount < 0 ? 1 : -1;
  return modelRoll(startCounted ? addDays(bare, nearer) : bare, way);
}

/** Minute by minute: the earliest moment at which the hours have passed. */
function modelHours(start: number, hours: number): number {
  const isOpen = (at: number): boolean =>
    works(civilDate(at, ZONE)) &&
    chinaCalendar.openHours.some(
      ({ from, to }) => at >= atTime(civilDate(at, ZONE), from, ZONE) && at < atTime(civilDate(at, ZONE), to, ZONE),
    );
  let at = start;
  for (let left = hours * 60; left > 0; at += 60_000) if (isOpen(at)) left--;
  return at;
}

type Choices = Pick<DueRequest, 'startCounted' | 'roll'>;

// 2006–2028 reaches over the edges of the data, where a year without a notice meets one with it.
const dates = (): fc.Arbitrary<CalendarDate> =>
  fc.integer({ min: dayNumber('2006-06-01'), max: dayNumber('2028-06-30') }).map(dateOfDay);
// Around holidays: that is where off-by-one days are found.
const nearHolidays = (): fc.Arbitrary<CalendarDate> =>
  fc
    .tuple(fc.constantFrom(...OFF, ...WORKED), fc.integer({ min: -4, max: 4 }))
    .map(([date, off]) => addDays(date, off));
const starts = (): fc.Arbitrary<CalendarDate> => fc.oneof(dates(), nearHolidays());
const choices = (): fc.Arbitrary<Required<Choices>> =>
  fc.record({ startCounted: fc.boolean(), roll: fc.constantFrom('forward', 'backward', 'none') });
const amounts = (): fc.Arbitrary<Amount> =>
  fc.oneof(
    fc.record({ amount: fc.integer({ min: -300, max: 300 }), unit: fc.constant('wd' as const) }),
    fc.record({ amount: fc.integer({ min: -8, max: 8 }), unit: fc.constantFrom('wd' as const, 'd' as const) }),
    fc.record({ amount: fc.integer({ min: -400, max: 400 }), unit: fc.constant('d' as const) }),
    fc.record({ amount: fc.integer({ min: -30, max: 30 }), unit: fc.constant('m' as const) }),
  );

function due(request: DueRequest): Due {
  const result = dueOf(request, chinaCalendar);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const daysOf = (steps: readonly DerivationStep[]): number =>
  steps.reduce((sum, step) => sum + ('days' in step ? step.days : 0), 0);

describe('laws of time limits', () => {
  test.prop([starts(), amounts(), choices()], { numRuns: 600 })('equal to counting day by day', (from, add, chosen) => {
    expect(due({ from, add, ...chosen }).dueOn).toBe(modelDay(from, add, chosen));
  });

  test.prop([starts(), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 30 })], { numRuns: 40 })(
    'open hours equal counting minute by minute',
    (date, minute, amount) => {
      const from = atTime(date, '00:00', ZONE) + minute * 60_000;
      expect(due({ from, add: { amount, unit: 'h' } }).dueAt).toBe(modelHours(from, amount));
    },
  );

  test.prop([starts(), amounts(), choices()])(
    'a result that rolls is a working day; so is every count of working days',
    (from, add, chosen) => {
      const { dueOn } = due({ from, add, ...chosen });
      if (chosen.roll !== 'none' || (add.unit === 'wd' && add.amount !== 0)) expect(works(dueOn)).toBe(true);
    },
  );

  test.prop([starts(), amounts(), choices()])('one more never is due earlier', (from, add, chosen) => {
    fc.pre(add.amount !== 0 && add.amount !== -1);
    const more = { ...add, amount: add.amount + 1 };
    expect(due({ from, add: more, ...chosen }).dueAt).toBeGreaterThanOrEqual(due({ from, add, ...chosen }).dueAt);
  });

  test.prop([starts(), amounts(), choices()])('a later start never is due earlier', (from, add, chosen) => {
    expect(due({ from: addDays(from, 1), add, ...chosen }).dueAt).toBeGreaterThanOrEqual(
      due({ from, add, ...chosen }).dueAt,
    );
  });

  test.prop([starts(), fc.integer({ min: -1200, max: 1200 }).filter((n) => n !== 0), fc.boolean()], { numRuns: 300 })(
    'the days counted and skipped are all days between start and result, and as many are counted as asked for',
    (from, amount, startCounted) => {
      const { derivation, dueOn } = due({ from, add: { amount, unit: 'wd' }, startCounted });
      const counted = derivation.filter(({ rule }) => rule === 'count');
      expect(daysOf(counted)).toBe(Math.abs(amount));
      expect(daysOf(derivation)).toBe(Math.abs(daysBetween(from, dueOn)) + (startCounted ? 1 : 0));
    },
  );

  test.prop([starts(), fc.integer({ min: 1, max: 25 })])(
    'on a short way the runs join without gap or overlap',
    (from, amount) => {
      const { derivation, dueOn } = due({ from, add: { amount, unit: 'wd' } });
      let next = addDays(from, 1);
      for (const step of derivation) {
        if (step.rule !== 'count' && step.rule !== 'skip') continue;
        expect([step.from, addDays(step.from, step.days - 1)]).toEqual([next, step.to]);
        next = addDays(step.to, 1);
      }
      expect(addDays(next, -1)).toBe(dueOn);
    },
  );

  test.prop([starts(), fc.integer({ min: -500, max: 500 })])(
    'working days between a day and its n-th working day are n',
    (from, n) => {
      expect(workingDaysBetween(from, addWorkingDays(from, n, chinaCalendar), chinaCalendar)).toBe(n);
    },
  );

  test.prop([starts(), starts()])('a working day is so many working days from any other as it says', (from, other) => {
    const to = roll(other, chinaCalendar, 'forward');
    expect(addWorkingDays(from, workingDaysBetween(from, to, chinaCalendar), chinaCalendar)).toBe(
      workingDaysBetween(from, to, chinaCalendar) === 0 ? from : to,
    );
  });

  test.prop([starts(), fc.constantFrom<RollDirection>('forward', 'backward', 'none')])(
    'rolling twice is rolling once',
    (date, way) => {
      const rolled = roll(date, chinaCalendar, way);
      expect(rolled).toBe(modelRoll(date, way));
      expect(roll(rolled, chinaCalendar, way)).toBe(rolled);
      expect(isWorkingDay(chinaCalendar, date)).toBe(works(date));
    },
  );

  test.prop([fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT }), fc.constantFrom('wd', 'd', 'm')])(
    'an amount reads back',
    (amount, unit) => {
      expect(parseAmount(formatAmount({ amount, unit }))).toEqual({ ok: true, value: { amount, unit } });
    },
  );
});
