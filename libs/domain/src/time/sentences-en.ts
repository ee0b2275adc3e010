import type { AmountUnit } from './amount.js';
import { type CalendarDate, dayOfMonth, dayOfWeek, monthOf, yearOf } from './calendar-date.js';
import type { DerivationSentences } from './derivation.js';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const UNITS: Readonly<Record<AmountUnit, string>> = { wd: 'working day', d: 'day', m: 'month', h: 'hour' };

/** A civil day as 'Tue 24 Feb 2026'. */
export function englishDate(date: CalendarDate): string {
  const month = MONTHS[monthOf(date) - 1] ?? '';
  return `${WEEKDAYS[dayOfWeek(date)] ?? ''} ${String(dayOfMonth(date))} ${month} ${String(yearOf(date))}`;
}

const many = (amount: number, noun: string): string => `${String(amount)} ${noun}${amount === 1 ? '' : 's'}`;

const run = ({ from, to }: { from: CalendarDate; to: CalendarDate }): string =>
  from === to ? englishDate(from) : `${englishDate(from)} to ${englishDate(to)}`;

const moment = (instant: string): string =>
  `${englishDate(instant.slice(0, 10))} ${instant.slice(11, instant.slice(17, 19) === '00' ? 16 : 19)}`;

/** The steps of a derivation in English. */
export const englishSentences: DerivationSentences = {
  'start-counted': ({ on }) => `The count starts on ${englishDate(on)}, which counts.`,
  'start-not-counted': ({ on }) => `The count starts on ${englishDate(on)}, which does not count.`,
  count: ({ from, to, days, counted }) =>
    `${run({ from, to })}: ${many(days, 'working day')}${counted === days ? '' : `, ${String(counted)} so far`}.`,
  skip: (step) =>
    `${run(step)}: ${step.reason === 'weekend' ? 'weekend' : step.name}, ${many(step.days, 'day')} skipped.`,
  'skip-weekends': ({ from, to, days }) => `${run({ from, to })}: ${many(days, 'ordinary weekend day')} skipped.`,
  'skip-holidays': ({ from, to, days }) => `${run({ from, to })}: ${many(days, 'day')} of holidays skipped.`,
  'make-up-days-counted': ({ from, to, worked }) =>
    `${run({ from, to })}: ${many(worked, 'worked weekend day')} counted as working days.`,
  'make-up-day-counted': (step) =>
    `${englishDate(step.on)} is worked to make up for ${step.for} and counts as a working day.`,
  add: ({ from, to, amount, unit }) =>
    amount === 0
      ? `The limit is 0 ${UNITS[unit]}s: ${englishDate(to)}.`
      : `${many(Math.abs(amount), UNITS[unit])} ${amount < 0 ? 'before' : 'from'} ${englishDate(from)}: ${englishDate(to)}.`,
  'month-end': ({ on, wanted }) =>
    `That month has no day ${String(wanted)}; its last day, ${englishDate(on)}, stands for it.`,
  roll: ({ from, to, direction }) =>
    `${englishDate(from)} is a rest day; it moves to the ${direction === 'forward' ? 'next' : 'previous'} working day, ${englishDate(to)}.`,
  'not-rolled': ({ on }) => `${englishDate(on)} is a rest day and stays, because no roll is asked for.`,
  opening: ({ from, to }) => `${moment(from)} is outside open hours; the count starts at ${moment(to)}.`,
  'open-hours': ({ from, to, hours }) => `${many(hours, 'open hour')} from ${moment(from)}: ${moment(to)}.`,
  'cut-off': ({ on, time }) => `Due on ${englishDate(on)} by ${time}.`,
  'provisional-year': ({ year, until }) =>
    `The holidays of ${String(year)}${until === year ? '' : ` to ${String(until)}`} are not published yet; the result is provisional and may move.`,
};
