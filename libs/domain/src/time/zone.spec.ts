import { fc, test as property } from '@fast-check/jest';
import { describe, expect, test } from '@jest/globals';
import { dateOfDay, dayNumber } from './calendar-date.js';
import { formatInstant, isInstant, parseInstant } from './instant.js';
import { atTime, civilDate, isZone, offsetAt, timeOfDay } from './zone.js';

const SHANGHAI = 'Asia/Shanghai';
const instants = (): fc.Arbitrary<number> =>
  fc.integer({ min: Date.parse('1980-01-01T00:00:00Z'), max: Date.parse('2100-12-30T00:00:00Z') });
const zones = (): fc.Arbitrary<string> =>
  fc.constantFrom(SHANGHAI, 'UTC', 'Asia/Urumqi', 'Europe/Berlin', 'Australia/Lord_Howe');

describe('instants and wall clocks', () => {
  test('a cut-off of 17:30 in Shanghai is 09:30 UTC', () => {
    const at = atTime('2026-02-24', '17:30', SHANGHAI);
    expect(new Date(at).toISOString()).toBe('2026-02-24T09:30:00.000Z');
    expect(formatInstant(at, SHANGHAI)).toBe('2026-02-24T17:30:00+08:00');
    expect([civilDate(at, SHANGHAI), timeOfDay(at, SHANGHAI)]).toEqual(['2026-02-24', '17:30']);
  });

  test('24:00 is the midnight at the end of the day, and belongs to the next one', () => {
    const at = atTime('2026-12-31', '24:00', SHANGHAI);
    expect(formatInstant(at, SHANGHAI)).toBe('2027-01-01T00:00:00+08:00');
    expect(civilDate(at - 1, SHANGHAI)).toBe('2026-12-31');
  });

  test('summer time of 1991 in China is known', () => {
    expect(formatInstant(Date.parse('1991-07-01T00:00:00Z'), SHANGHAI)).toBe('1991-07-01T09:00:00+09:00');
    expect(formatInstant(Date.parse('1992-07-01T00:00:00Z'), SHANGHAI)).toBe('1992-07-01T08:00:00+08:00');
  });

  // Berlin 2026: 29 March 02:00 → 03:00, 25 October 03:00 → 02:00.
  test('a time that the clock leaves out moves on, one that it repeats is its first occurrence', () => {
    expect(formatInstant(atTime('2026-03-29', '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      '2026-03-29T03:30:00+02:00',
    );
    expect(formatInstant(atTime('2026-10-25', '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      '2026-10-25T02:30:00+02:00',
    );
    expect(formatInstant(atTime('2026-03-29', '03:00', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      '2026-03-29T03:00:00+02:00',
    );
    expect(formatInstant(atTime('2026-10-25', '03:00', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      '2026-10-25T03:00:00+01:00',
    );
  });

  test.each([
    ['2026-02-12T17:30+08:00', '2026-02-12T09:30:00.000Z'],
    ['2026-02-12T09:30:00Z', '2026-02-12T09:30:00.000Z'],
    ['2026-02-12T09:30:00.0019Z', '2026-02-12T09:30:00.001Z'],
    ['2026-02-11T23:30:00-10:00', '2026-02-12T09:30:00.000Z'],
  ])('%s is read', (text, expected) => {
    const read = parseInstant(text);
    expect(read.ok && new Date(read.value).toISOString()).toBe(expected);
  });

  test.each([
    '2026-02-12',
    '2026-02-12T17:30:00',
    '2026-02-30T17:30:00Z',
    '2026-02-12T24:00:00Z',
    '2026-02-12 17:30:00Z',
    'now',
  ])('%j is refused: a date-time says its day, time and offset', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, refusal: { code: 'instant.malformed', text } });
  });

  test('only whole milliseconds of the years 1900–2200 are instants', () => {
    expect([0, 1.5, NaN, Infinity, 1e15, '0'].map(isInstant)).toEqual([true, false, false, false, false, false]);
  });

  test('a zone is a name that the runtime knows', () => {
    expect([SHANGHAI, 'UTC', 'Asia/Nowhere', '', '+08:00', 8].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(() => offsetAt(0, 'Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('laws of instants', () => {
  property.prop([instants(), zones()])('what is printed reads back', (instant, zone) => {
    expect(parseInstant(formatInstant(instant, zone))).toEqual({ ok: true, value: instant });
  });

  property.prop([instants(), zones()])('an instant lies within its civil day', (instant, zone) => {
    const date = civilDate(instant, zone);
    expect(atTime(date, '00:00', zone)).toBeLessThanOrEqual(instant);
    expect(atTime(date, '24:00', zone)).toBeGreaterThan(instant);
  });

  property.prop([fc.integer({ min: dayNumber('1992-01-02'), max: dayNumber('2100-01-01') })])(
    'the short way for Shanghai says what the zone data say',
    (day) => {
      const noon = day * 86_400_000;
      const text = new Intl.DateTimeFormat('en-CA', { timeZone: SHANGHAI, dateStyle: 'short' }).format(noon);
      expect(civilDate(noon, SHANGHAI)).toBe(text);
      expect(offsetAt(noon, SHANGHAI)).toBe(8 * 3_600_000);
      expect(dateOfDay(day)).toBe(text);
    },
  );
});
