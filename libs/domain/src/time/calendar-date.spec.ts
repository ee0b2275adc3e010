import { fc, test as property } from '@fast-check/jest';
import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  compareDates,
  dateOfDay,
  dayNumber,
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  isCalendarDate,
  lastOfMonth,
  monthOf,
  parseCalendarDate,
  yearOf,
} from './calendar-date.js';

const days = (): fc.Arbitrary<number> => fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') });
const dates = (): fc.Arbitrary<string> => days().map(dateOfDay);

describe('civil days', () => {
  test.each(['2026-02-28', '2024-02-29', '1900-01-01', '2200-12-31'])('%s is one', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-02-12T00:00:00Z',
    ' 2026-02-12',
    '2026-00-10',
    '',
  ])('%j is none', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: false, refusal: { code: 'date.malformed', text } });
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  test.each(['1899-12-31', '2201-01-01', '0026-02-12'])('%s lies outside the years that are counted in', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: false, refusal: { code: 'date.out-of-range', text } });
  });

  test('what is not text is no civil day', () => {
    expect([20260212, null, undefined, {}].map(isCalendarDate)).toEqual([false, false, false, false]);
  });

  test('counting past the last year throws instead of answering a day that cannot be stored', () => {
    expect(() => addDays('2200-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('1900-01-01', -1)).toThrow(RangeError);
  });

  // Civil Code, article 202: the corresponding day, or the last day of a month that has none.
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('the parts, ends and weekday of a day are those of the printed calendar', () => {
    const date = '2026-02-24';
    expect([yearOf(date), monthOf(date), dayOfMonth(date), dayOfWeek(date)]).toEqual([2026, 2, 24, 2]);
    expect([firstOfMonth(date), lastOfMonth(date), daysInMonth(2028, 2)]).toEqual(['2026-02-01', '2026-02-28', 29]);
  });
});

describe('laws of civil days', () => {
  property.prop([days()])('a day number and its date say the same', (day) => {
    expect(dayNumber(dateOfDay(day))).toBe(day);
  });

  property.prop([dates(), dates()])(
    'text order is time order, and the distance leads from one to the other',
    (a, b) => {
      expect(Math.sign(compareDates(a, b))).toBe(Math.sign(daysBetween(b, a)));
      expect(addDays(a, daysBetween(a, b))).toBe(b);
    },
  );

  property.prop([dates(), fc.integer({ min: -24, max: 24 })])(
    'months keep the day of the month or end on the last day',
    (date, months) => {
      fc.pre(date > '1905' && date < '2195');
      const later = addMonths(date, months);
      expect(yearOf(later) * 12 + monthOf(later)).toBe(yearOf(date) * 12 + monthOf(date) + months);
      expect(dayOfMonth(later) === dayOfMonth(date) || later === lastOfMonth(later)).toBe(true);
      expect(dayOfMonth(later)).toBeLessThanOrEqual(dayOfMonth(date));
    },
  );
});
