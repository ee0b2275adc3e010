import { describe, expect, test } from '@jest/globals';
import { parseAmount } from './amount.js';
import { chinaCalendar } from './calendars/cn.js';
import type { DueRequest } from './due.js';
import { explainDerivation } from './explain-derivation.js';
import { dueOf } from './working-time.js';

function told(language: 'zh' | 'en', add: string, asked: Omit<DueRequest, 'add'>): string[] {
  const amount = parseAmount(add);
  const due = amount.ok && dueOf({ ...asked, add: amount.value }, chinaCalendar);
  if (!due || !due.ok) throw new Error('no due date');
  return explainDerivation(due.value.derivation, language);
}

describe('a due date explains itself', () => {
  test('in Chinese', () => {
    expect(told('zh', '3wd', { from: '2026-02-12' })).toEqual([
      '自2026年2月12日（周四）起算，当日不计入。',
      '2026年2月13日（周五）至2026年2月14日（周六）计2个工作日。',
      '2026年2月14日（周六）为春节调休上班日，按工作日计。',
      '2026年2月15日（周日）至2026年2月23日（周一）为春节放假（9天），跳过。',
      '2026年2月24日（周二）计1个工作日，累计3个。',
      '2026年2月24日（周二）17:30截止。',
    ]);
  });

  test('in English', () => {
    expect(told('en', '1m', { from: '2026-08-31', roll: 'none', cutoff: '24:00' })).toEqual([
      'The count starts on Mon 31 Aug 2026, which does not count.',
      '1 month from Mon 31 Aug 2026: Wed 30 Sep 2026.',
      'That month has no day 31; its last day, Wed 30 Sep 2026, stands for it.',
      'Due on Wed 30 Sep 2026 by 24:00.',
    ]);
  });

  test('a roll, and a year whose notice is not published', () => {
    expect(told('zh', '10d', { from: '2027-01-27', startCounted: true, roll: 'backward' })).toEqual([
      '自2027年1月27日（周三）起算，当日计入。',
      '由2027年1月27日（周三）向后推10日，为2027年2月5日（周五）。',
      '2027年2月5日（周五）为春节放假（1天），跳过。',
      '2027年2月5日（周五）为休息日，提前至其前最后一个工作日2027年2月4日（周四）。',
      '2027年2月4日（周四）17:30截止。',
      '2027年放假安排尚未公布，结果为暂定，公布后可能调整。',
    ]);
  });

  test('open hours', () => {
    expect(told('zh', '2h', { from: Date.parse('2026-03-01T10:00:00+08:00') })).toEqual([
      '2026年3月1日（周日）为周末（1天），跳过。',
      '2026年3月1日（周日）10:00不在办公时间内，自2026年3月2日（周一）08:30起计。',
      '自2026年3月2日（周一）08:30起计办公时间2小时，至2026年3月2日（周一）10:30。',
    ]);
  });

  test.each(['zh', 'en'] as const)('every rule has its sentence (%s)', (language) => {
    const lines = [
      ...told(language, '120wd', { from: '2026-08-01' }),
      ...told(language, '900wd', { from: '2022-08-01' }),
      ...told(language, '-3wd', { from: '2026-02-27', startCounted: true }),
      ...told(language, '0d', { from: '2026-03-01', roll: 'none' }),
      ...told(language, '-2m', { from: '2026-03-31', roll: 'forward' }),
    ];
    expect(lines.filter((line) => line === '' || /undefined|NaN/.test(line))).toEqual([]);
  });
});
