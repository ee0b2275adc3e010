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
  'department.name-twice': { zh: '“{name}”在文件中出现了不止一次。', en: '"{name}" stands more than once.' },
  'department.name-ambiguous': {
    zh: '这些名称分属已有的不同单位：{names}。',
    en: 'These names belong to different departments: {names}.',
  },
  'department.name-unknown': { zh: '没有名为“{name}”的单位。', en: 'There is no department "{name}".' },
  'department.parent-cycle': { zh: '上级单位成了自己的下级。', en: 'The department would stand below itself.' },
  'group.name-twice': { zh: '分组“{name}”出现了不止一次。', en: 'The group "{name}" stands more than once.' },
  'group.name-taken': { zh: '“{name}”已是一个单位的名称。', en: '"{name}" is the name of a department.' },
  'person.login-form': { zh: '账号不能含有空格。', en: 'A login has no blanks.' },
  'person.login-twice': { zh: '账号“{login}”出现了不止一次。', en: 'The login "{login}" stands more than once.' },
  'organisation.no-administrator': { zh: '导入后将没有系统管理员。', en: 'Nobody would be administrator any more.' },
  'organisation.too-many': { zh: '最多 {max} 条，请分批导入。', en: 'At most {max}; import in parts.' },
  'organisation.too-many-new': {
    zh: '一次最多新增 {max} 人，请分批导入。',
    en: 'At most {max} new people at once; import in parts.',
  },
  'workbook.sheet-missing': { zh: '缺少名为“{sheet}”的工作表。', en: 'The sheet "{sheet}" is missing.' },
  'workbook.column-missing': { zh: '缺少名为“{column}”的列。', en: 'The column "{column}" is missing.' },
  'workbook.cell-empty': { zh: '不能为空。', en: 'Must not be empty.' },
  'workbook.cell-too-long': { zh: '最多 {max} 个字。', en: 'At most {max} characters.' },
  'workbook.word-unknown': { zh: '“{word}”不是以下之一：{values}。', en: '"{word}" is none of: {values}.' },
  'workbook.rows-differ': {
    zh: '同一账号的姓名或邮箱不一致。',
    en: 'Rows of the same login differ in name or e-mail.',
  },
} as const satisfies Record<string, Words>;

/** Every code that one field can be at fault with. */
export type FaultCode = keyof typeof FAULTS;
