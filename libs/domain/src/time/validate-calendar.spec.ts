import { describe, expect, test } from '@jest/globals';
import { chinaCalendar } from './calendars/cn.js';
import { validateCalendar } from './validate-calendar.js';

const faultsOf = (value: unknown): string[] => {
  const checked = validateCalendar(value);
  return checked.ok ? [] : checked.refusal.faults.map(({ pointer, detail }) => `${pointer} ${detail}`);
};

const withYear = (year: object): object => ({ ...chinaCalendar, years: { 2026: year } });
const sound = { status: 'published', source: '通知', holidays: [], makeUpDays: [] };

describe('a calendar from a file', () => {
  test.each([null, 1, 'cn', []])('%j is not an object', (value) => {
    expect(faultsOf(value)).toEqual([' 应为对象']);
  });

  test('all faults are listed with their places, not the first alone', () => {
    const value = {
      code: '',
      version: 0.5,
      zone: 'Asia/Nowhere',
      weekend: [6, 7, 6],
      openHours: [{ from: '08:30', to: '12:00' }, { from: '11:00', to: '10:00' }, { from: '8:30' }],
      years: { 'a/b': sound, 2026: { status: 'draft', source: ' ', holidays: {}, makeUpDays: [null] } },
      owner: 'x',
    };
    expect(faultsOf(value)).toEqual([
      '/owner 未知字段',
      '/code 应为非空文本',
      '/version 应为正整数',
      '/zone 应为有效的时区名称，如Asia/Shanghai',
      '/openHours/1/to 结束时间应晚于开始时间',
      '/openHours/1/from 各时段应按先后排列且不得重叠',
      '/openHours/2/from 应为HH:MM格式的时间',
      '/openHours/2/to 应为HH:MM格式的时间',
      '/weekend/1 应为0（周日）至6（周六）的整数',
      '/weekend/2 星期重复',
      '/years/2026/status 应为published或provisional',
      '/years/2026/source 应为非空文本',
      '/years/2026/holidays 应为数组',
      '/years/2026/makeUpDays/0 应为对象',
      '/years/a~1b 年份应在1900至2200之间',
    ]);
  });

  test('a missing field is a fault of its own', () => {
    const { weekend: _weekend, ...rest } = chinaCalendar;
    expect(faultsOf({ ...rest, years: {} })).toEqual(['/weekend 应为数组']);
  });

  test('a day lies in its year, exists, and is said once', () => {
    const holidays = ['2025-12-31', '2026-02-30', '2026-01-01', '2026-01-01'].map((on) => ({ on, name: '元旦' }));
    expect(faultsOf(withYear({ ...sound, holidays }))).toEqual([
      '/years/2026/holidays/0/on 日期不在2026年内',
      '/years/2026/holidays/1/on 应为YYYY-MM-DD格式的有效日期',
      '/years/2026/holidays/3/on 日期重复',
    ]);
  });

  test('a day is not both off and worked, and only weekend days are made up', () => {
    const holidays = [{ on: '2026-01-03', name: '元旦' }];
    const makeUpDays = ['2026-01-03', '2026-01-05'].map((on) => ({ on, for: '元旦' }));
    expect(faultsOf(withYear({ ...sound, holidays, makeUpDays }))).toEqual([
      '/years/2026/makeUpDays/0/on 日期重复',
      '/years/2026/makeUpDays/1/on 调休上班日应在周末',
    ]);
  });

  test('a week without a working day is refused: nothing could ever be due', () => {
    expect(faultsOf({ ...chinaCalendar, weekend: [0, 1, 2, 3, 4, 5, 6], years: {} })).toEqual([
      '/weekend 一周至少应有一个工作日',
    ]);
  });
});
