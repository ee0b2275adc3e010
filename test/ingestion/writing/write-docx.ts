import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** A Word document from lines: paragraphs, and tables from lines with tabs. */
export async function writeDocx(lines: readonly string[]): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  let rows: string[] = [];
  for (const line of [...lines, null]) {
    if (line?.includes('\t')) {
      rows.push(line);
      continue;
    }
    if (rows.length > 0) children.push(tableOf(rows));
    rows = [];
    if (line !== null) children.push(new Paragraph({ children: [new TextRun(line)] }));
  }
  const packed = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return new Uint8Array(packed);
}

function tableOf(rows: readonly string[]): Table {
  const width = Math.max(...rows.map((row) => row.split('\t').length));
  return new Table({
    rows: rows.map((row) => {
      const cells = row.split('\t');
      return new TableRow({
        children: Array.from(
          { length: width },
          (_, column) => new TableCell({ children: [new Paragraph(cells[column] ?? '')] }),
        ),
      });
    }),
  });
}
