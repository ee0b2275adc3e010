import type { Language, Sentence } from '../language.js';
import type { AskedRefusal } from './due-request.js';

type Messages = {
  readonly [C in AskedRefusal['code']]: (refusal: Extract<AskedRefusal, { readonly code: C }>) => Sentence;
};

const MESSAGES: Messages = {
  'request.not-json': () => ({ zh: '这一行不是有效的JSON。', en: 'This line is not valid JSON.' }),
  'request.not-an-object': () => ({ zh: '这一行应为JSON对象。', en: 'This line should be a JSON object.' }),
  'request.too-long': ({ limit }) => ({
    zh: `这一行超过${limit}个字符。`,
    en: `This line is longer than ${limit} characters.`,
  }),
  'request.unknown-field': ({ field }) => ({ zh: `未知字段“${field}”。`, en: `Unknown field "${field}".` }),
  'request.wrong-type': ({ field, expected }) => ({
    zh: `字段“${field}”应为${expected}类型。`,
    en: `The field "${field}" should be a ${expected}.`,
  }),
  'request.missing-field': ({ field }) => ({ zh: `缺少“${field}”。`, en: `"${field}" is missing.` }),
  'from.malformed': ({ text }) => ({
    zh: `“${text}”不是有效的起算时间，应为2026-02-12这样的日期，或2026-02-12T09:00:00+08:00这样带时差的时间。`,
    en: `"${text}" is not a start: give a day such as 2026-02-12, or a date-time with its offset such as 2026-02-12T09:00:00+08:00.`,
  }),
  'date.malformed': ({ text }) => ({ zh: `“${text}”不是有效的日期。`, en: `"${text}" is not a day that exists.` }),
  'date.out-of-range': ({ text }) => ({
    zh: `“${text}”不在1900至2200年之间。`,
    en: `"${text}" is outside the years 1900 to 2200.`,
  }),
  'instant.out-of-range': () => ({
    zh: '起算时间不在1900至2200年之间。',
    en: 'The start is outside the years 1900 to 2200.',
  }),
  'amount.malformed': ({ text }) => ({
    zh: `“${text}”不是有效的期限，应为整数加单位：3wd（工作日）、10d（日）、1m（月）、4h（办公小时）。`,
    en: `"${text}" is not an amount: a whole number and a unit, such as 3wd (working days), 10d (days), 1m (month), 4h (open hours).`,
  }),
  'amount.too-large': ({ limit }) => ({ zh: `期限数量不得超过${limit}。`, en: `The amount is more than ${limit}.` }),
  'amount.negative-hours': () => ({ zh: '小时数不得为负。', en: 'Hours cannot be negative.' }),
  'time.malformed': ({ text }) => ({
    zh: `“${text}”不是有效的截止时刻，应为00:00至24:00。`,
    en: `"${text}" is not a cut-off: a time from 00:00 to 24:00.`,
  }),
  'roll.unknown': ({ text }) => ({
    zh: `未知的顺延方式“${text}”，应为forward（顺延）、backward（提前）或none（不调整）。`,
    en: `Unknown roll "${text}": forward, backward or none.`,
  }),
  'due.out-of-range': () => ({
    zh: '到期日不在1900至2200年之间。',
    en: 'The due day is outside the years 1900 to 2200.',
  }),
  'calendar.no-open-hours': () => ({
    zh: '该日历没有办公时间，不能按小时计算。',
    en: 'This calendar has no open hours, so hours cannot be counted.',
  }),
};

/** Why there is no answer, as a sentence. */
export function refusalText(refusal: AskedRefusal, language: Language): string {
  const message = MESSAGES[refusal.code] as (refusal: AskedRefusal) => Sentence;
  return message(refusal)[language];
}
