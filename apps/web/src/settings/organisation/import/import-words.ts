import { words } from '../../../language/index.js';

/** The words of an import and its preview. */
export const IMPORT_WORDS = words({
  title: { zh: '从 Excel 导入', en: 'Import from Excel' },
  how: {
    zh: '文件含“部门”“分组”“人员”三张表（见模板）。先预览改动，确认后才写入；未列出的部门和人员保持不变。',
    en: 'The file has the sheets of the template. Changes are previewed first and written only when you apply them; whoever is not listed stays as is.',
  },
  file: { zh: '组织机构文件', en: 'Organisation file' },
  kinds: { zh: 'Excel 文件（.xlsx），不超过 5 MB', en: 'Excel (.xlsx), at most 5 MB' },
  reading: { zh: '正在核对文件…', en: 'Checking the file…' },
  faults: {
    zh: ({ count }: { count: number }) => `文件有 ${String(count)} 处问题，未写入任何内容`,
    en: ({ count }: { count: number }) =>
      count === 1
        ? 'One fault in the file; nothing was written'
        : `${String(count)} faults in the file; nothing was written`,
  },
  faultsHint: { zh: '改正后重新选择文件。', en: 'Mend them and choose the file again.' },
  preview: { zh: '改动预览', en: 'What will change' },
  departments: { zh: '部门', en: 'Departments' },
  groups: { zh: '分组', en: 'Groups' },
  people: { zh: '人员', en: 'People' },
  created: { zh: '新增', en: 'New' },
  updated: { zh: '修改', en: 'Changed' },
  unchanged: { zh: '不变', en: 'Unchanged' },
  list: { zh: '内容', en: 'List' },
  name: { zh: '名称', en: 'Name' },
  change: { zh: '改动', en: 'Change' },
  fields: { zh: '逐项改动（原 → 新）', en: 'Field by field (before → after)' },
  more: {
    zh: ({ count }: { count: number }) => `另有 ${String(count)} 项改动未列出，也会一并写入。`,
    en: ({ count }: { count: number }) => `${String(count)} more changes are not listed here; they are applied too.`,
  },
  nothing: {
    zh: '文件与现有内容一致，没有需要写入的改动。',
    en: 'The file says what is there already; nothing changes.',
  },
  apply: { zh: '确认导入', en: 'Apply' },
  cancel: { zh: '放弃', en: 'Discard' },
  done: { zh: '导入完成', en: 'Imported' },
  newPasswords: {
    zh: ({ count }: { count: number }) => `${String(count)} 名新增人员的一次性密码`,
    en: ({ count }: { count: number }) =>
      count === 1 ? 'The one-time password of one new person' : `The one-time passwords of ${String(count)} new people`,
  },
  noted: { zh: '已记下', en: 'Noted' },
  before: { zh: '原为', en: 'before:' },
  after: { zh: '改为', en: 'after:' },
  empty: { zh: '（空）', en: '(empty)' },
});
