import { describe, expect, test } from '@jest/globals';
import { parseAmount } from './amount.js';
import type { Calendar } from './calendar.js';
import { chinaCalendar } from './calendars/cn.js';
import type { Due, DueRequest } from './due.js';
import { formatInstant, parseInstant } from './instant.js';
import { addWorkingDays, workingDaysBetween } from './working-days.js';
import { dueOf } from './working-time.js';

type Choices = Omit<DueRequest, 'from' | 'add'>;

const startOf = (from: string): string | number => {
  const instant = parseInstant(from);
  return instant.ok ? instant.value : from;
};

function request(line: string, choices: Choices = {}): DueRequest {
  const [from = '', add = ''] = line.split(' + ');
  const amount = parseAmount(add);
  if (!amount.ok) throw new Error(`not an amount: ${add}`);
  return { from: startOf(from), add: amount.value, ...choices };
}

function due(line: string, choices: Choices = {}, calendar: Calendar = chinaCalendar): Due {
  const result = dueOf(request(line, choices), calendar);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const at = (line: string, choices: Choices = {}): string => formatInstant(due(line, choices).dueAt, 'Asia/Shanghai');
const on = (line: string, choices: Choices = {}): string => due(line, choices).dueOn;

describe('working days', () => {
  // The test vectors of the design's domain page, counted by hand from the notice for 2026.
  test.each([
    ['2026-02-12 + 3wd', '2026-02-24T17:30:00+08:00'],
    ['2026-04-30 + 1wd', '2026-05-06T17:30:00+08:00'],
    ['2026-09-18 + 1wd', '2026-09-20T17:30:00+08:00'],
    ['2026-09-24 + 5wd', '2026-10-09T17:30:00+08:00'],
    ['2026-09-30 + 3wd', '2026-10-10T17:30:00+08:00'],
    ['2026-02-10 + 10wd', '2026-03-02T17:30:00+08:00'],
  ])('%s is due %s', (line, expected) => {
    expect(at(line)).toBe(expected);
  });

  test.each([
    ['2026-02-12 + 3wd', true, '2026-02-14'],
    ['2026-02-12 + 1wd', true, '2026-02-12'],
    ['2026-02-15 + 1wd', true, '2026-02-24'],
    ['2026-02-16 + 1wd', false, '2026-02-24'],
    ['2026-02-16 + 0wd', false, '2026-02-24'],
    ['2026-02-16 + 0wd', true, '2026-02-24'],
    ['2026-02-14 + 0wd', false, '2026-02-14'],
  ])('%s, start counted %s: %s', (line, startCounted, expected) => {
    expect(on(line, { startCounted })).toBe(expected);
  });

  test.each([
    ['2026-03-02 + -5wd', false, '2026-02-24'],
    ['2026-03-02 + -5wd', true, '2026-02-25'],
    ['2026-03-02 + -6wd', false, '2026-02-14'],
    ['2026-02-16 + -1wd', true, '2026-02-14'],
  ])('a negative amount counts backward: %s, start counted %s: %s', (line, startCounted, expected) => {
    expect(on(line, { startCounted })).toBe(expected);
  });

  test('2026 has 248 of them, and the 248th is its last day', () => {
    expect(workingDaysBetween('2025-12-31', '2026-12-31', chinaCalendar)).toBe(248);
    expect(addWorkingDays('2025-12-31', 248, chinaCalendar)).toBe('2026-12-31');
    expect(addWorkingDays('2026-02-15', 0, chinaCalendar)).toBe('2026-02-15');
  });
});

describe('civil days and months', () => {
  test.each([
    ['2026-02-10 + 10d', {}, '2026-02-24'],
    ['2026-02-10 + 10d', { roll: 'backward' }, '2026-02-14'],
    ['2026-02-10 + 10d', { roll: 'none' }, '2026-02-20'],
    ['2026-02-10 + 10d', { startCounted: true, roll: 'none' }, '2026-02-19'],
    ['2026-03-02 + 1d', { startCounted: true }, '2026-03-02'],
    ['2026-03-03 + 0d', { startCounted: true }, '2026-03-02'],
    ['2026-03-10 + -5d', {}, '2026-03-05'],
    ['2026-03-10 + -5d', { startCounted: true }, '2026-03-06'],
    ['2026-01-31 + 1m', {}, '2026-02-28'],
    ['2025-12-31 + 2m', {}, '2026-02-28'],
    ['2026-08-25 + 1m', {}, '2026-09-28'],
    ['2026-08-25 + 1m', { roll: 'backward' }, '2026-09-24'],
    ['2026-01-13 + 1m', { startCounted: true }, '2026-02-12'],
    ['2026-03-31 + -1m', { startCounted: true, roll: 'none' }, '2026-03-01'],
  ] satisfies [string, Choices, string][])('%s with %j is due on %s', (line, choices, expected) => {
    expect(on(line, choices)).toBe(expected);
  });
});

describe('the due instant', () => {
  test('is the cut-off on the due day, and 24:00 is midnight at its end', () => {
    expect(at('2026-02-12 + 3wd', { cutoff: '17:00' })).toBe('2026-02-24T17:00:00+08:00');
    expect(at('2026-02-12 + 3wd', { cutoff: '24:00' })).toBe('2026-02-25T00:00:00+08:00');
    expect(on('2026-02-12 + 3wd', { cutoff: '24:00' })).toBe('2026-02-24');
  });

  test('the start of a date-time is its day in the zone of the calendar', () => {
    expect(on('2026-02-11T16:00:00Z + 3wd')).toBe('2026-02-24');
    expect(on('2026-02-11T15:59:59.999Z + 3wd')).toBe('2026-02-14');
  });
});

describe('open hours', () => {
  test.each([
    ['2026-03-02T09:00:00+08:00 + 1h', '2026-03-02T10:00:00+08:00'],
    ['2026-03-02T11:30:00+08:00 + 1h', '2026-03-02T14:30:00+08:00'],
    ['2026-03-02T11:00:00+08:00 + 1h', '2026-03-02T12:00:00+08:00'],
    ['2026-03-02T12:00:00+08:00 + 1h', '2026-03-02T15:00:00+08:00'],
    ['2026-03-02T12:30:00+08:00 + 1h', '2026-03-02T15:00:00+08:00'],
    ['2026-03-02T08:30:00+08:00 + 7h', '2026-03-02T17:30:00+08:00'],
    ['2026-03-02T17:30:00+08:00 + 1h', '2026-03-03T09:30:00+08:00'],
    ['2026-02-14T16:00:00+08:00 + 4h', '2026-02-24T11:00:00+08:00'],
    ['2026-02-16T03:00:00+08:00 + 14h', '2026-02-25T17:30:00+08:00'],
    ['2026-02-12 + 2h', '2026-02-12T10:30:00+08:00'],
    ['2026-03-02T09:00:00.250+08:00 + 7h', '2026-03-03T09:00:00.250+08:00'],
    ['2026-03-02T09:00:00+08:00 + 0h', '2026-03-02T09:00:00+08:00'],
    ['2026-03-02T12:00:00+08:00 + 0h', '2026-03-02T12:00:00+08:00'],
    ['2026-03-01T09:00:00+08:00 + 0h', '2026-03-02T08:30:00+08:00'],
  ])('%s is due %s', (line, expected) => {
    expect(at(line)).toBe(expected);
  });

  test('a start outside open hours says from when it counts', () => {
    expect(due('2026-02-14T18:00:00+08:00 + 1h').derivation).toEqual([
      { rule: 'skip', reason: 'holiday', name: '春节', from: '2026-02-15', to: '2026-02-23', days: 9 },
      { rule: 'opening', from: '2026-02-14T18:00:00+08:00', to: '2026-02-24T08:30:00+08:00' },
      { rule: 'open-hours', from: '2026-02-24T08:30:00+08:00', to: '2026-02-24T09:30:00+08:00', hours: 1 },
    ]);
  });
});

describe('the derivation', () => {
  test('names the days that were counted and skipped, and why', () => {
    expect(due('2026-02-12 + 3wd').derivation).toEqual([
      { rule: 'start-not-counted', on: '2026-02-12' },
      { rule: 'count', from: '2026-02-13', to: '2026-02-14', days: 2, counted: 2 },
      { rule: 'make-up-day-counted', on: '2026-02-14', for: '春节' },
      { rule: 'skip', reason: 'holiday', name: '春节', from: '2026-02-15', to: '2026-02-23', days: 9 },
      { rule: 'count', from: '2026-02-24', to: '2026-02-24', days: 1, counted: 3 },
      { rule: 'cut-off', on: '2026-02-24', time: '17:30' },
    ]);
  });

  test('names the month end, the roll and the day that was rolled over', () => {
    expect(due('2025-12-31 + 9m', { roll: 'backward' }).derivation).toContainEqual({
      rule: 'month-end',
      on: '2026-09-30',
      wanted: 31,
    });
    expect(due('2026-08-25 + 1m').derivation.slice(2)).toEqual([
      { rule: 'skip', reason: 'holiday', name: '中秋节', from: '2026-09-25', to: '2026-09-27', days: 3 },
      { rule: 'roll', from: '2026-09-25', to: '2026-09-28', direction: 'forward' },
      { rule: 'cut-off', on: '2026-09-28', time: '17:30' },
    ]);
    expect(due('2026-08-25 + 1m', { roll: 'none' }).derivation).toContainEqual({
      rule: 'not-rolled',
      on: '2026-09-25',
    });
  });

  test('a roll onto a worked weekend day says so once', () => {
    expect(due('2026-09-18 + 1d').derivation.slice(2, -1)).toEqual([
      { rule: 'skip', reason: 'weekend', from: '2026-09-19', to: '2026-09-19', days: 1 },
      { rule: 'roll', from: '2026-09-19', to: '2026-09-20', direction: 'forward' },
      { rule: 'make-up-day-counted', on: '2026-09-20', for: '国庆节' },
    ]);
  });

  test('a year without a published notice makes the result provisional, and the derivation says so', () => {
    const { provisional, derivation } = due('2026-12-30 + 3wd');
    expect(provisional).toBe(true);
    expect(derivation.at(-1)).toEqual({ rule: 'provisional-year', year: 2027, until: 2027 });
    expect(due('2026-12-30 + 1wd').provisional).toBe(false);
    expect(due('2030-12-30 + 500wd').derivation.at(-1)).toEqual({ rule: 'provisional-year', year: 2030, until: 2032 });
  });

  test('a count of decades stays short', () => {
    expect(due('2007-01-01 + 10000wd').derivation.map(({ rule }) => rule)).toEqual([
      ...[
        'start-not-counted',
        'count',
        'skip-weekends',
        'skip-holidays',
        'make-up-days-counted',
        'cut-off',
        'provisional-year',
      ],
    ]);
    expect(due('2025-01-02 + 250wd').derivation).toContainEqual({
      rule: 'make-up-day-counted',
      on: '2025-01-26',
      for: '春节',
    });
  });
});

describe('what cannot be counted is refused', () => {
  const refusalOf = (asked: DueRequest, calendar: Calendar = chinaCalendar): object => {
    const result = dueOf(asked, calendar);
    return result.ok ? result.value : result.refusal;
  };
  const sound = request('2026-02-12 + 3wd');

  test.each([
    ['a day that does not exist', { from: '2026-02-30' }, { code: 'date.malformed', text: '2026-02-30' }],
    ['a day outside 1900–2200', { from: '1899-12-31' }, { code: 'date.out-of-range', text: '1899-12-31' }],
    ['an instant that is no number', { from: NaN }, { code: 'instant.out-of-range' }],
    ['half a day', { add: { amount: 0.5, unit: 'wd' } }, { code: 'amount.malformed', text: '0.5wd' }],
    ['a huge amount', { add: { amount: 10_001, unit: 'd' } }, { code: 'amount.too-large', limit: 10_000 }],
    ['negative hours', { add: { amount: -1, unit: 'h' } }, { code: 'amount.negative-hours' }],
    ['a cut-off that is no time', { cutoff: '25:00' }, { code: 'time.malformed', text: '25:00' }],
    ['a result after 2200', { from: '2200-12-31' }, { code: 'due.out-of-range' }],
    ['months past 2200', { add: { amount: 10_000, unit: 'm' } }, { code: 'due.out-of-range' }],
    ['hours past 2200', { from: '2200-12-31', add: { amount: 100, unit: 'h' } }, { code: 'due.out-of-range' }],
  ] satisfies [string, Partial<DueRequest>, object][])('%s', (_title, change, refusal) => {
    expect(refusalOf({ ...sound, ...change })).toEqual(refusal);
  });

  test('hours in a calendar without open hours', () => {
    expect(refusalOf(request('2026-02-12 + 1h'), { ...chinaCalendar, openHours: [] })).toEqual({
      code: 'calendar.no-open-hours',
    });
  });

  test.each(['3', 'wd', '1.5d', '3 wd', '3w', '--3wd', '١wd'])('the amount %j', (text) => {
    expect(parseAmount(text)).toEqual({ ok: false, refusal: { code: 'amount.malformed', text } });
  });

  test('minus zero is an ordinary zero', () => {
    expect(parseAmount('-0wd')).toEqual({ ok: true, value: { amount: 0, unit: 'wd' } });
  });
});
