import ExcelJS from 'exceljs';
import type { KnownOrganisation } from '@duban/persistence';
import { KIND_WORDS, ROLE_WORDS } from './workbook-lines.js';
import { SHEETS } from './workbook-sheets.js';

type Cells = Readonly<Record<string, string>>;
type Titles = { readonly name: string; readonly columns: readonly string[]; readonly more: readonly string[] };

/** An organisation's workbook with no line yet: the sheets and columns that an import reads. */
export function emptyWorkbook(): Promise<Buffer> {
  return organisationWorkbook({ departments: [], groups: [], people: [] });
}

/** An organisation as the workbook that an import reads back; people without a role and groups without members have no line. */
export async function organisationWorkbook(organisation: KnownOrganisation): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const names = new Map(organisation.departments.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  addSheet(workbook, 'departments', departmentCells(organisation, nameOf));
  addSheet(workbook, 'groups', groupCells(organisation, nameOf));
  addSheet(workbook, 'people', personCells(organisation, nameOf));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, list: keyof typeof SHEETS, rows: readonly Cells[]): void {
  const { name, columns, more }: Titles = { more: [], ...SHEETS[list] };
  const titles = [...columns, ...more];
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = titles.map((header) => ({ header, width: 24 }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(titles.map((title) => row[title] ?? ''));
}

function departmentCells({ departments }: KnownOrganisation, nameOf: (id: string) => string): Cells[] {
  return departments.map(({ name, kind, parentId, aliases, duties }) => ({
    名称: name,
    类别: wordFor(KIND_WORDS, kind),
    上级: parentId === null ? '' : nameOf(parentId),
    别名: aliases.join('、'),
    职责: duties,
  }));
}

function groupCells({ groups }: KnownOrganisation, nameOf: (id: string) => string): Cells[] {
  const filled = groups.filter(({ memberIds }) => memberIds.length > 0);
  return filled.map(({ name, memberIds }) => ({ 名称: name, 成员: memberIds.map(nameOf).join('、') }));
}

function personCells({ people }: KnownOrganisation, nameOf: (id: string) => string): Cells[] {
  return people.flatMap(({ name, login, email, roles }) =>
    roles.map(({ departmentId, role }) => ({
      姓名: name,
      账号: login,
      邮箱: email ?? '',
      单位: nameOf(departmentId),
      职责: wordFor(ROLE_WORDS, role),
    })),
  );
}

function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.keys(words).find((word) => words[word] === code) ?? code;
}
