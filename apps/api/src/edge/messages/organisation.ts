import type { Words } from '../language.js';

/** What is said about the organisation and its import. */
export const ORGANISATION_MESSAGES = {
  'organisation.invalid': {
    zh: '未导入任何内容：请改正 errors 中列出的各处。',
    en: 'Nothing was imported: mend what errors lists.',
  },
  'organisation.changed-meanwhile': {
    zh: '组织信息刚被他人修改，请再导入一次。',
    en: 'The organisation just changed; import again.',
  },
  'department.unknown': { zh: '没有这个单位。', en: 'There is no such department.' },
  'person.last-administrator': { zh: '不能停用最后一名系统管理员。', en: 'The last administrator cannot be disabled.' },
  'workbook.unreadable': { zh: '无法读取：不是有效的 Excel 文件（.xlsx）。', en: 'Not a readable Excel file (.xlsx).' },
  'workbook.too-large': { zh: '工作簿展开后过大。', en: 'The workbook is too large when unpacked.' },
} as const satisfies Record<string, Words>;
