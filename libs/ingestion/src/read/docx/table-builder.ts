type BuiltCell = { paragraphs: string[]; width: number; isMerged: boolean };

const WIDEST = 60;

/** Collects one table of a Word document; cells that are joined downwards repeat their words in each row. */
export class TableBuilder {
  private readonly rows: BuiltCell[][] = [];

  openRow(): void {
    this.rows.push([]);
  }

  openCell(): void {
    this.rows.at(-1)?.push({ paragraphs: [], width: 1, isMerged: false });
  }

  closeCell(): void {
    const cell = this.current();
    if (cell && cell.paragraphs.length === 0) cell.paragraphs.push('');
  }

  widen(columns: number): void {
    const cell = this.current();
    if (cell && Number.isInteger(columns)) cell.width = Math.min(WIDEST, Math.max(1, columns));
  }

  mergeDown(isMerged: boolean): void {
    const cell = this.current();
    if (cell) cell.isMerged = isMerged;
  }

  addParagraph(text: string): void {
    this.current()?.paragraphs.push(text);
  }

  /** One line a row with tabs between the cells; a table of one column is a frame around paragraphs. */
  lines(): string[] {
    const isFrame = this.rows.every((row) => row.length <= 1);
    if (isFrame)
      return this.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.split('\n'))));
    let above: string[] = [];
    return this.rows.map((row) => {
      above = cellsOf(row, above);
      return above.join('\t');
    });
  }

  private current(): BuiltCell | undefined {
    return this.rows.at(-1)?.at(-1);
  }
}

function cellsOf(row: readonly BuiltCell[], above: readonly string[]): string[] {
  const cells: string[] = [];
  for (const { paragraphs, width, isMerged } of row) {
    const text = isMerged ? (above[cells.length] ?? '') : wordsOf(paragraphs);
    cells.push(text, ...Array.from({ length: width - 1 }, () => ''));
  }
  return cells;
}

function wordsOf(paragraphs: readonly string[]): string {
  const told = paragraphs.map((one) => one.replace(/\s+/g, ' ').trim());
  return told.filter((one) => one !== '').join(' ');
}
