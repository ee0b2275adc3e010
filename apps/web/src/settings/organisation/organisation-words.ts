import { words } from '../../language/index.js';

/** The words of the departments, groups and people. */
export const ORGANISATION_WORDS = words({
  title: { zh: '组织机构', en: 'Organisation' },
  views: { zh: '组织机构的内容', en: 'Parts of the organisation' },
  departments: { zh: '部门', en: 'Departments' },
  groups: { zh: '分组', en: 'Groups' },
  people: { zh: '人员', en: 'People' },
  import: { zh: '导入', en: 'Import' },
  template: { zh: '下载模板', en: 'Template' },
  export: { zh: '导出 Excel', en: 'Export to Excel' },
  find: { zh: '按名称、别名查找部门', en: 'Find a department by name or alias' },
  found: {
    zh: ({ count }: { count: number }) => `找到 ${String(count)} 个部门`,
    en: ({ count }: { count: number }) => `${String(count)} found`,
  },
  foundFirst: {
    zh: ({ count, shown }: { count: number; shown: number }) =>
      `找到 ${String(count)} 个部门，先列出 ${String(shown)} 个；请写得更具体些`,
    en: ({ count, shown }: { count: number; shown: number }) =>
      `${String(count)} found, the first ${String(shown)} shown; say more to narrow it down`,
  },
  alias: {
    zh: ({ names }: { names: string }) => `又称 ${names}`,
    en: ({ names }: { names: string }) => `also ${names}`,
  },
  under: {
    zh: ({ name }: { name: string }) => `隶属 ${name}`,
    en: ({ name }: { name: string }) => `under ${name}`,
  },
  count: {
    zh: ({ people }: { people: number }) => `${String(people)} 人`,
    en: ({ people }: { people: number }) => (people === 1 ? '1 person' : `${String(people)} people`),
  },
  open: { zh: ({ name }: { name: string }) => `展开${name}`, en: ({ name }: { name: string }) => `Open ${name}` },
  close: { zh: ({ name }: { name: string }) => `收起${name}`, en: ({ name }: { name: string }) => `Close ${name}` },
  openAll: { zh: '全部展开', en: 'Open all' },
  closeAll: { zh: '全部收起', en: 'Close all' },
  notWhole: {
    zh: '部门过多，此处未全部列出；请用查找。',
    en: 'There are more departments than are listed here.',
  },
  noDepartments: { zh: '还没有部门', en: 'There are no departments yet' },
  noDepartmentsHint: { zh: '由系统管理员从 Excel 导入。', en: 'The administrator imports them from Excel.' },
  nothingFound: { zh: '没有找到这样的部门', en: 'No such department' },
  choose: { zh: '请从左侧选择一个部门', en: 'Choose a department from the list' },
  kind: { zh: '类别', en: 'Kind' },
  parent: { zh: '上级', en: 'Above' },
  aliases: { zh: '别名', en: 'Also called' },
  duties: { zh: '职责', en: 'Duties' },
  none: { zh: '无', en: 'None' },
  top: { zh: '无（最高一级）', en: 'None (top)' },
  notTold: { zh: '未填写', en: 'Not told' },
  peopleOf: { zh: '人员与角色', en: 'People and roles' },
  noPeople: {
    zh: '没有可以登录的人员，交办给本部门的任务将无人签收。',
    en: 'Nobody can sign in for it, so nobody would sign for its tasks.',
  },
  noGroups: { zh: '还没有分组', en: 'There are no groups yet' },
  members: {
    zh: ({ count }: { count: number }) => `${String(count)} 个成员`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 member' : `${String(count)} members`),
  },
});
