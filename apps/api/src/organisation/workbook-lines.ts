import type { DepartmentKind, Role } from '@duban/domain';
import { normalLogin } from '@duban/persistence';
import type { Fault } from '../edge/index.js';
import type { DepartmentLine, GroupLine, PersonLine } from './organisation-document.js';
import type { Sheet, SheetRow } from './workbook-sheet.js';
import { cellPlace } from './workbook-sheet.js';

/** A line of the document with the cells its fields stand in. */
export interface PlacedLine<T> {
  readonly line: T;
  readonly place: (field: string, item?: number) => string;
}

/** The words for kinds and roles; the codes themselves are understood too. */
export const KIND_WORDS: Readonly<Record<string, DepartmentKind>> = {
  省: 'province',
  市: 'city',
  县: 'county',
  部门: 'bureau',
  企业: 'company',
  办公室: 'office',
};
export const ROLE_WORDS: Readonly<Record<string, Role>> = {
  经办人: 'handler',
  联络员: 'liaison',
  分管领导: 'leader',
  主要负责人: 'principal',
  督查室: 'supervision',
  考核办: 'evaluation',
  系统管理员: 'administrator',
  审计: 'auditor',
};

const COLUMNS: Readonly<Record<string, string>> = {
  name: '名称',
  kind: '类别',
  parent: '上级',
  aliases: '别名',
  duties: '职责',
  members: '成员',
};

/** The departments of the sheet 部门. */
export function departmentLines(sheet: Sheet, faults: Fault[]): PlacedLine<DepartmentLine>[] {
  return sheet.rows.map((row) => {
    const cell = cellsOf(sheet, row, faults);
    const line = {
      name: cell.text('名称', 200),
      kind: cell.word('类别', KIND_WORDS) ?? 'bureau',
      ...(cell.isFilled('上级') && { parent: cell.text('上级', 200) }),
      aliases: cell.names('别名'),
      ...(cell.isFilled('职责') && { duties: cell.text('职责', 5_000) }),
    };
    return { line, place: (field) => cellPlace(sheet, row, COLUMNS[field] ?? '名称') };
  });
}

/** The groups of the sheet 分组. */
export function groupLines(sheet: Sheet, faults: Fault[]): PlacedLine<GroupLine>[] {
  return sheet.rows.map((row) => {
    const cell = cellsOf(sheet, row, faults);
    cell.text('成员', 5_000);
    const line = { name: cell.text('名称', 200), members: cell.names('成员') };
    return { line, place: (field) => cellPlace(sheet, row, COLUMNS[field] ?? '名称') };
  });
}

/** The people of the sheet 人员: one row a role, the rows of one login together are one person. */
export function personLines(sheet: Sheet, faults: Fault[]): PlacedLine<PersonLine>[] {
  const byLogin = new Map<string, SheetRow[]>();
  for (const row of sheet.rows) {
    const login = normalLogin(row.cells['账号'] ?? '');
    byLogin.set(login, [...(byLogin.get(login) ?? []), row]);
  }
  return [...byLogin.values()].map((rows) => personLine(sheet, rows, faults));
}

function personLine(sheet: Sheet, rows: readonly SheetRow[], faults: Fault[]): PlacedLine<PersonLine> {
  const people = rows.map((row) => {
    const cell = cellsOf(sheet, row, faults);
    const role = cell.word('职责', ROLE_WORDS) ?? 'handler';
    return {
      name: cell.text('姓名', 100),
      login: cell.text('账号', 100),
      email: row.cells['邮箱'] ?? '',
      department: cell.text('单位', 200),
      role,
    };
  });
  const first = people[0] ?? { name: '', login: '', email: '' };
  people.forEach(({ name, email }, index) => {
    if (name === first.name && email === first.email) return;
    faults.push({ pointer: cellPlace(sheet, rows[index], '姓名'), code: 'workbook.rows-differ' });
  });
  if (first.email !== '' && !/^[^\s@]{1,64}@[^\s@]{1,190}$/u.test(first.email)) {
    faults.push({ pointer: cellPlace(sheet, rows[0], '邮箱'), code: 'field.email' });
  }
  const { name, login, email } = first;
  const roles = people.map(({ department, role }) => ({ department, role }));
  return {
    line: { name, login, roles, ...(email !== '' && { email }) },
    place: (field, item = 0) =>
      cellPlace(sheet, rows[field === 'roles' ? item : 0], field === 'roles' ? '单位' : '账号'),
  };
}

function cellsOf(sheet: Sheet, row: SheetRow, faults: Fault[]) {
  const read = (column: string) => row.cells[column] ?? '';
  const fault = (column: string, code: Fault['code'], fills: object = {}) =>
    void faults.push({ pointer: cellPlace(sheet, row, column), ...(code && { code }), ...fills });
  return {
    isFilled: (column: string) => read(column) !== '',
    names: (column: string) =>
      read(column)
        .split(/[、，,;；\n]/u)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    text: (column: string, max: number) => {
      const text = read(column);
      if (text === '') fault(column, 'workbook.cell-empty');
      if (text.length > max) fault(column, 'workbook.cell-too-long', { max });
      return text;
    },
    word: <T extends string>(column: string, words: Readonly<Record<string, T>>): T | undefined => {
      const word = read(column);
      const found = words[word] ?? Object.values(words).find((code) => code === word);
      if (found === undefined) fault(column, 'workbook.word-unknown', { word, values: Object.keys(words) });
      return found;
    },
  };
}
