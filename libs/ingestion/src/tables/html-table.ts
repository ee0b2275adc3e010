const ROW = /<tr[^<>]{0,300}>([\s\S]*?)(?:<\/tr>|(?=<tr)|$)/gi;
const CELL = /<t[dh]([^<>]{0,300})>([\s\S]*?)(?:<\/t[dh]>|(?=<t[dh])|$)/gi;
const WIDEST = 60;

/** The rows of an HTML table; joined cells are repeated down their rows and left blank across their columns. */
export function htmlRows(html: string): string[][] {
  const hanging = new Map<number, { left: number; text: string }>();
  return [...html.matchAll(ROW)].map(([, inner = '']) => rowOf(inner, hanging));
}

function rowOf(inner: string, hanging: Map<number, { left: number; text: string }>): string[] {
  const cells: string[] = [];
  for (const [, attributes = '', content = ''] of inner.matchAll(CELL)) {
    fillFromAbove(cells, hanging);
    const text = content
      .replace(/<[^<>]{0,300}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const rows = span(attributes, 'rowspan');
    if (rows > 1) hanging.set(cells.length, { left: rows - 1, text });
    cells.push(text, ...Array.from({ length: span(attributes, 'colspan') - 1 }, () => ''));
  }
  fillFromAbove(cells, hanging);
  return cells.slice(0, WIDEST);
}

function fillFromAbove(cells: string[], hanging: Map<number, { left: number; text: string }>): void {
  for (let above = hanging.get(cells.length); above; above = hanging.get(cells.length)) {
    if (above.left === 1) hanging.delete(cells.length);
    else above.left--;
    cells.push(above.text);
  }
}

function span(attributes: string, name: 'rowspan' | 'colspan'): number {
  const told = new RegExp(`${name}\\s?=\\s?["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
  return Math.min(WIDEST, Math.max(1, Number(told ?? 1)));
}
