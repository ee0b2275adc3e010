/** A4 in points, with the type size and margins of an official document. */
const PAGE = { width: 595, height: 842, left: 79, right: 516, top: 750, foot: 90, size: 14, leading: 26 };
const INDENT = 2;

type Placed = { readonly x: number; readonly y: number; readonly text: string; readonly size?: number };

/** Tables are set in smaller type, so that they stay on the page. */
const TABLE_SIZE = 7;

/**
 * A PDF with a text layer from paragraphs: lines wrapped at the margin, first lines set in, a header and a page number on
 * each page. The font is one of the standard Chinese ones that PDF names without embedding, so no font file is needed.
 */
export function writePdf(paragraphs: readonly string[], { header }: { header: string }): Uint8Array {
  const pages = layOut(paragraphs).map((lines, index) => [
    { x: PAGE.left, y: 800, text: header },
    ...lines,
    { x: 280, y: 50, text: `— ${String(index + 1)} —` },
  ]);
  return assemble(pages.map(contentOf));
}

/** Half-width signs take half the room of Chinese ones. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x80 ? 0.5 : 1), 0) * PAGE.size;
}

function layOut(paragraphs: readonly string[]): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = PAGE.top;
  const feed = (): Placed[] => {
    if (y < PAGE.foot) {
      pages.push([]);
      y = PAGE.top;
    }
    y -= PAGE.leading;
    return pages.at(-1) ?? [];
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.includes('\t')) {
      const columns = columnsAt(tableAround(paragraphs, index));
      const page = feed();
      page.push(...cellsOf(paragraph, columns).map(({ x, text }) => ({ x, y, text, size: TABLE_SIZE })));
    } else {
      for (const { x, text } of wrapped(paragraph)) {
        const page = feed();
        page.push({ x, y, text });
      }
    }
  }
  return pages;
}

/** All rows of the table to which this one belongs. */
function tableAround(paragraphs: readonly string[], index: number): string[] {
  let [from, to] = [index, index + 1];
  while (paragraphs[from - 1]?.includes('\t')) from--;
  while (paragraphs[to]?.includes('\t')) to++;
  return paragraphs.slice(from, to);
}

/** Where the columns of a table start: each is as wide as its widest cell, and two signs apart. */
function columnsAt(rows: readonly string[]): number[] {
  const cells = rows.map((row) => row.split('\t'));
  const width = Math.max(...cells.map((row) => row.length));
  let x = PAGE.left;
  return Array.from({ length: width }, (_, column) => {
    const at = x;
    const widest = Math.max(PAGE.size, ...cells.map((row) => widthOf(row[column] ?? '')));
    x += (widest / PAGE.size + 2) * TABLE_SIZE;
    return at;
  });
}

function cellsOf(row: string, columns: readonly number[]): { x: number; text: string }[] {
  const cells = row.split('\t').map((text, column) => ({ x: columns[column] ?? 0, text }));
  return cells.filter(({ text }) => text !== '');
}

function wrapped(paragraph: string): { x: number; text: string }[] {
  const lines: { x: number; text: string }[] = [];
  let line = '';
  let x = PAGE.left + INDENT * PAGE.size;
  for (const sign of paragraph) {
    if (x + widthOf(line + sign) > PAGE.right) {
      lines.push({ x, text: line });
      line = '';
      x = PAGE.left;
    }
    line += sign;
  }
  return line === '' ? lines : [...lines, { x, text: line }];
}

function contentOf(lines: readonly Placed[]): string {
  const shown = lines.map(
    ({ x, y, text, size = PAGE.size }) => `BT /F1 ${String(size)} Tf ${String(x)} ${String(y)} Td <${hex(text)}> Tj ET`,
  );
  return shown.join('\n');
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
}

function assemble(contents: readonly string[]): Uint8Array {
  const firstPage = 6;
  const pageNo = (index: number): number => firstPage + index * 2;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(contents.length)} /Kids [${contents.map((_, index) => `${String(pageNo(index))} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 [500] 2 94 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(PAGE.width)} ${String(PAGE.height)}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(pageNo(index) + 1)} 0 R >>`,
      `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  return new TextEncoder().encode(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`,
  );
}
