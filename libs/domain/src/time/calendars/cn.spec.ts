import { describe, expect, test } from '@jest/globals';
import { addDays, addMonths, type CalendarDate } from '../calendar-date.js';
import { validateCalendar } from '../validate-calendar.js';
import { dayInfo, isWorkingDay, roll, workingDaysBetween } from '../working-days.js';
import { chinaCalendar } from './cn.js';

function range(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

const restMonths = (day: string): number[] =>
  Array.from({ length: 12 }, (_, i) => addMonths(`2026-01-${day}`, i))
    .filter((date) => !isWorkingDay(chinaCalendar, date))
    .map((date) => Number(date.slice(5, 7)));

describe('the calendar of China', () => {
  test('is a valid calendar', () => {
    expect(validateCalendar(JSON.parse(JSON.stringify(chinaCalendar)))).toMatchObject({ ok: true });
  });

  // Notice of the State Council of 4 November 2025.
  test('2026 is exactly as the notice says', () => {
    const off = [
      ...range('2026-01-01', '2026-01-03'),
      ...range('2026-02-15', '2026-02-23'),
      ...range('2026-04-04', '2026-04-06'),
      ...range('2026-05-01', '2026-05-05'),
      ...range('2026-06-19', '2026-06-21'),
      ...range('2026-09-25', '2026-09-27'),
      ...range('2026-10-01', '2026-10-07'),
    ];
    const worked = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
    expect(chinaCalendar.years['2026']?.holidays.map(({ on }) => on)).toEqual(off);
    expect(chinaCalendar.years['2026']?.makeUpDays.map(({ on }) => on)).toEqual(worked);
    expect(worked.every((date) => isWorkingDay(chinaCalendar, date))).toBe(true);
    expect(off.some((date) => isWorkingDay(chinaCalendar, date))).toBe(false);
  });

  // Counted day by day with the holiday data of chinese-days 1.5.7, which agree with the published notices.
  test.each([
    [2007, 249],
    [2008, 251],
    [2009, 250],
    [2010, 250],
    [2011, 250],
    [2012, 249],
    [2013, 250],
    [2014, 250],
    [2015, 249],
    [2016, 250],
    [2017, 249],
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%d has %d working days', (year, days) => {
    expect(workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, chinaCalendar)).toBe(days);
    expect(dayInfo(chinaCalendar, `${year}-06-15`).provisional).toBe(false);
  });

  test('the 25th, 5th and 28th of 2026 are rest days in the months that the field names', () => {
    expect(restMonths('25')).toEqual([1, 4, 7, 9, 10]);
    expect(restMonths('05')).toEqual([4, 5, 7, 9, 10, 12]);
    expect(restMonths('28')).toEqual([3, 6, 11]);
    expect(roll('2026-09-25', chinaCalendar, 'forward')).toBe('2026-09-28');
    expect(roll('2026-09-25', chinaCalendar, 'backward')).toBe('2026-09-24');
    expect(roll('2026-09-25', chinaCalendar, 'none')).toBe('2026-09-25');
  });

  test('says why a day is worked or not', () => {
    expect(dayInfo(chinaCalendar, '2026-02-12')).toEqual({ working: true, reason: 'weekday', provisional: false });
    expect(dayInfo(chinaCalendar, '2026-02-14')).toEqual({
      working: true,
      reason: 'make-up',
      name: '春节',
      provisional: false,
    });
    expect(dayInfo(chinaCalendar, '2026-02-16')).toEqual({
      working: false,
      reason: 'holiday',
      name: '春节',
      provisional: false,
    });
    expect(dayInfo(chinaCalendar, '2026-03-01')).toEqual({ working: false, reason: 'weekend', provisional: false });
  });

  // Regulation of 2024: one day at New Year, Qingming, Dragon Boat and Mid-Autumn, two at Labour Day, three at National Day, four at Spring Festival.
  test('2027 has the statutory days alone and is provisional', () => {
    const { holidays = [], makeUpDays = [] } = chinaCalendar.years['2027'] ?? {};
    expect(holidays.map(({ on }) => on.slice(5))).toEqual([
      ...[
        '01-01',
        '02-05',
        '02-06',
        '02-07',
        '02-08',
        '04-05',
        '05-01',
        '05-02',
        '06-09',
        '09-15',
        '10-01',
        '10-02',
        '10-03',
      ],
    ]);
    expect(makeUpDays).toEqual([]);
    expect(dayInfo(chinaCalendar, '2027-02-08')).toEqual({
      working: false,
      reason: 'holiday',
      name: '春节',
      provisional: true,
    });
  });

  test('a year without data has weekends only and is provisional', () => {
    expect(dayInfo(chinaCalendar, '2031-10-01')).toEqual({ working: true, reason: 'weekday', provisional: true });
    expect(dayInfo(chinaCalendar, '2031-10-04')).toEqual({ working: false, reason: 'weekend', provisional: true });
  });
});
