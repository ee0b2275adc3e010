/** The sheets of an organisation's workbook with their columns. */
export const SHEETS = {
  departments: { name: '部门', columns: ['名称', '类别', '上级', '别名'], more: ['职责'] },
  groups: { name: '分组', columns: ['名称', '成员'] },
  people: { name: '人员', columns: ['姓名', '账号', '邮箱', '单位', '职责'] },
} as const;
