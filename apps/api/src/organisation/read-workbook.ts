import ExcelJS from 'exceljs';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { Fault } from '../edge/index.js';
import type { OrganisationDocument, Place } from './organisation-document.js';
import { IMPORT_LIMITS } from './organisation-document.js';
import { SHEETS } from './workbook-sheets.js';
import { MOST_UNPACKED_BYTES, unpacksWithin } from './workbook-size.js';
import { departmentLines, groupLines, personLines } from './workbook-lines.js';
import type { Sheet } from './workbook-sheet.js';
import { sheetOf } from './workbook-sheet.js';

/** Why a workbook cannot be read. */
export type WorkbookRefusal =
  | { readonly code: 'workbook.unreadable' | 'workbook.too-large' }
  | { readonly code: 'organisation.invalid'; readonly errors: readonly Fault[] };

/** Reads an organisation from an Excel workbook; everything at fault is listed by its cell. */
export async function readWorkbook(bytes: Buffer): Promise<Result<OrganisationDocument, WorkbookRefusal>> {
  const isSmall = unpacksWithin(bytes, MOST_UNPACKED_BYTES);
  if (isSmall === null) return refuse({ code: 'workbook.unreadable' });
  if (!isSmall) return refuse({ code: 'workbook.too-large' });
  const workbook = await loaded(bytes);
  if (!workbook) return refuse({ code: 'workbook.unreadable' });
  const faults: Fault[] = [];
  const departments = departmentLines(sheet('departments'), faults);
  const groups = groupLines(sheet('groups'), faults);
  const people = personLines(sheet('people'), faults);
  if (faults.length > 0) return refuse({ code: 'organisation.invalid', errors: faults });
  const lists = { departments, groups, people };
  return accept({
    departments: departments.map(({ line }) => line),
    groups: groups.map(({ line }) => line),
    people: people.map(({ line }) => line),
    place: ({ list, line, field = 'name', item }: Place) => lists[list][line]?.place(field, item) ?? SHEETS[list].name,
  });

  function sheet(list: keyof typeof SHEETS): Sheet {
    const { name, ...columns } = SHEETS[list];
    const worksheet = workbook?.getWorksheet(name);
    if (!worksheet) {
      faults.push({ pointer: name, code: 'workbook.sheet-missing', sheet: name });
      return { name, rows: [], letters: {} };
    }
    const found = sheetOf(worksheet, columns, faults);
    if (found.rows.length <= IMPORT_LIMITS[list]) return found;
    faults.push({ pointer: name, code: 'organisation.too-many', max: IMPORT_LIMITS[list] });
    return { ...found, rows: [] };
  }
}

async function loaded(bytes: Buffer): Promise<ExcelJS.Workbook | null> {
  try {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    return workbook;
  } catch {
    return null;
  }
}
