import type { AmountUnit } from './amount.js';
import { type CalendarDate, dayOfMonth, dayOfWeek, monthOf, yearOf } from './calendar-date.js';
import type { DerivationSentences } from './derivation.js';

const WEEKDAYS = '日一二三四五六';
const UNITS: Readonly<Record<AmountUnit, string>> = { wd: '个工作日', d: '日', m: '个月', h: '小时' };

const weekday = (date: CalendarDate): string => `周${WEEKDAYS.charAt(dayOfWeek(date))}`;

/** A civil day as '2026年2月24日（周二）'. */
export function chineseDate(date: CalendarDate): string {
  return `${String(yearOf(date))}年${String(monthOf(date))}月${String(dayOfMonth(date))}日（${weekday(date)}）`;
}

const run = ({ from, to }: { from: CalendarDate; to: CalendarDate }): string =>
  from === to ? chineseDate(from) : `${chineseDate(from)}至${chineseDate(to)}`;

const moment = (instant: string): string =>
  `${chineseDate(instant.slice(0, 10))}${instant.slice(11, instant.slice(17, 19) === '00' ? 16 : 19)}`;

const direction = (amount: number): string => (amount < 0 ? '向前推' : '向后推');

/** The steps of a derivation in Chinese. */
export const chineseSentences: DerivationSentences = {
  'start-counted': ({ on }) => `自${chineseDate(on)}起算，当日计入。`,
  'start-not-counted': ({ on }) => `自${chineseDate(on)}起算，当日不计入。`,
  count: ({ from, to, days, counted }) =>
    `${run({ from, to })}计${String(days)}个工作日${counted === days ? '' : `，累计${String(counted)}个`}。`,
  skip: (step) => {
    const why = step.reason === 'weekend' ? '为周末' : `为${step.name}放假`;
    return `${run(step)}${why}（${String(step.days)}天），跳过。`;
  },
  'skip-weekends': ({ from, to, days }) => `${run({ from, to })}期间另有周末${String(days)}天，跳过。`,
  'skip-holidays': ({ from, to, days }) => `${run({ from, to })}期间有节假日${String(days)}天，跳过。`,
  'make-up-days-counted': ({ from, to, worked }) =>
    `${run({ from, to })}期间有调休上班日${String(worked)}天，按工作日计。`,
  'make-up-day-counted': (step) => `${chineseDate(step.on)}为${step.for}调休上班日，按工作日计。`,
  add: ({ from, to, amount, unit }) =>
    amount === 0
      ? `期限为0${UNITS[unit]}，落在${chineseDate(to)}。`
      : `由${chineseDate(from)}${direction(amount)}${String(Math.abs(amount))}${UNITS[unit]}，为${chineseDate(to)}。`,
  'month-end': ({ on, wanted }) => `当月没有${String(wanted)}日，以月末${chineseDate(on)}为对应日。`,
  roll: ({ from, to, direction: way }) =>
    `${chineseDate(from)}为休息日，${way === 'forward' ? '顺延至其后第一个工作日' : '提前至其前最后一个工作日'}${chineseDate(to)}。`,
  'not-rolled': ({ on }) => `${chineseDate(on)}为休息日，按规定不作调整。`,
  opening: ({ from, to }) => `${moment(from)}不在办公时间内，自${moment(to)}起计。`,
  'open-hours': ({ from, to, hours }) => `自${moment(from)}起计办公时间${String(hours)}小时，至${moment(to)}。`,
  'cut-off': ({ on, time }) => `${chineseDate(on)}${time}截止。`,
  'provisional-year': ({ year, until }) =>
    `${String(year)}${until === year ? '' : `至${String(until)}`}年放假安排尚未公布，结果为暂定，公布后可能调整。`,
};
