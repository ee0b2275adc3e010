import ExcelJS from 'exceljs';

/** A workbook from lines: one row a line, cells from between the tabs. */
export async function writeXlsx(lines: readonly string[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sheet1');
  for (const line of lines) sheet.addRow(line.split('\t'));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
