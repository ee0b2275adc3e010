import type { Words } from '../language.js';

/** What is said about one field of a request; the place is told by the pointer beside it. */
export const FAULTS = {
  'field.unknown': { zh: '没有这个字段。', en: 'There is no such field.' },
  'field.text': { zh: '应为文字。', en: 'Must be text.' },
  'field.text-length': { zh: '应为 {min} 至 {max} 个字。', en: 'Must have {min} to {max} characters.' },
  'field.text-control': { zh: '不能含有控制字符。', en: 'Must not contain control characters.' },
  'field.id': { zh: '应为有效的编号（UUID）。', en: 'Must be an id (UUID).' },
  'field.civil-date': { zh: '应为真实的日期，例如 2026-03-05。', en: 'Must be a real date such as 2026-03-05.' },
  'field.instant': { zh: '应为带时区的时间，例如 2026-03-05T09:00:00+08:00。', en: 'Must be an instant with offset.' },
  'field.one-of': { zh: '应为以下之一：{values}。', en: 'Must be one of: {values}.' },
  'field.whole': { zh: '应为 {min} 至 {max} 的整数。', en: 'Must be a whole number from {min} to {max}.' },
  'field.number': { zh: '应为 {min} 至 {max} 的数。', en: 'Must be a number from {min} to {max}.' },
  'field.flag': { zh: '应为 true 或 false。', en: 'Must be true or false.' },
  'field.list': { zh: '应为列表，{min} 至 {max} 项。', en: 'Must be a list of {min} to {max} items.' },
  'field.list-item': { zh: '第 {number} 项不符合要求。', en: 'Item {number} is not as required.' },
  'field.list-repeats': { zh: '不能有重复的项。', en: 'Must not repeat an item.' },
  'field.object': { zh: '应为对象。', en: 'Must be an object.' },
  'field.invalid': { zh: '不符合要求。', en: 'Is not as required.' },
  'field.email': { zh: '应为电子邮箱地址。', en: 'Must be an e-mail address.' },
  'file.required': { zh: '请上传一个文件（字段 {field}）。', en: 'Send one file in the field {field}.' },
} as const satisfies Record<string, Words>;

/** Every code that one field can be at fault with. */
export type FaultCode = keyof typeof FAULTS;
