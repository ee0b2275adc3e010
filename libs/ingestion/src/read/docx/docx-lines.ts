import type { RawLine } from '../text-lines.js';
import { readXml } from '../xml-events.js';
import type { Numbering } from './numbering.js';
import { TableBuilder } from './table-builder.js';
import type { ParagraphStyle } from './styles.js';

/** What the paragraphs of a document refer to. */
export type DocxContext = { readonly styleOf: (id: string) => ParagraphStyle; readonly numbering: Numbering };

type Run = { text: string; isBold: boolean };
type Open = { runs: Run[]; style: string; list: string | null; level: number | null; depth: number | null };

/** Text in these is not part of the document as it reads: deletions, the second form of drawings, field codes. */
const UNREAD = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'footnote', 'comment']);
const LONGEST_HEADING = 70;
const LONGEST_RUN_IN = 80;
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十百\d]{1,4}[）)、.．]|第[一二三四五六七八九十百\d]{1,4}[章节编部篇]|[①-⑳])/;

/** The lines of document.xml: one a paragraph, one a table row with tabs between its cells, automatic numbers written out. */
export function docxLines(bytes: Uint8Array, context: DocxContext): RawLine[] {
  const reader = new DocxReader(context);
  readXml(bytes, reader);
  return reader.lines;
}

class DocxReader {
  readonly lines: RawLine[] = [];
  private readonly open_: Open[] = [];
  private readonly tables: TableBuilder[] = [];
  private unread = 0;
  private isText = false;
  private isBold = false;
  private isProperties = false;

  constructor(private readonly context: DocxContext) {}

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (UNREAD.has(name)) this.unread++;
    if (this.unread > 0) return;
    if (name === 'p') this.open_.push({ runs: [], style: '', list: null, level: null, depth: null });
    else if (name === 'tbl') this.tables.push(new TableBuilder());
    else if (!this.inTable(name, attributes['w:val'])) this.inParagraph(name, attributes['w:val']);
  };

  readonly close = (name: string): void => {
    if (UNREAD.has(name)) this.unread--;
    else if (this.unread === 0) this.closed(name);
  };

  readonly text = (text: string): void => {
    if (this.isText && this.unread === 0) this.add(text);
  };

  private inTable(name: string, value: string | undefined): boolean {
    const table = this.tables.at(-1);
    if (name === 'tr') table?.openRow();
    else if (name === 'tc') table?.openCell();
    else if (name === 'gridSpan') table?.widen(Number(value));
    else if (name === 'vMerge') table?.mergeDown(value !== 'restart');
    else return false;
    return true;
  }

  private inParagraph(name: string, value: string | undefined): void {
    const paragraph = this.open_.at(-1);
    if (!paragraph) return;
    if (name === 'pPr') this.isProperties = true;
    else if (this.isProperties) property(paragraph, name, value ?? '');
    else this.inRun(name, value);
  }

  private inRun(name: string, value: string | undefined): void {
    if (name === 't') this.isText = true;
    else if (name === 'r') this.isBold = false;
    else if (name === 'b') this.isBold = value !== '0' && value !== 'false';
    else this.add(SIGNS[name] ?? '');
  }

  private closed(name: string): void {
    if (name === 't') this.isText = false;
    else if (name === 'pPr') this.isProperties = false;
    else if (name === 'p') this.endParagraph();
    else if (name === 'tbl') this.endTable();
    else if (name === 'tc') this.tables.at(-1)?.closeCell();
  }

  private add(text: string): void {
    const runs = this.open_.at(-1)?.runs;
    if (!runs || text === '') return;
    const last = runs.at(-1);
    if (last?.isBold === this.isBold) last.text += text;
    else runs.push({ text, isBold: this.isBold });
  }

  private endParagraph(): void {
    const paragraph = this.open_.pop();
    if (!paragraph) return;
    const written = this.written(paragraph);
    const outer = this.open_.at(-1);
    const table = this.tables.at(-1);
    if (outer) outer.runs.push({ text: `\n${written}`, isBold: false });
    else if (table) table.addParagraph(written);
    else for (const text of written.split('\n')) this.lines.push({ text });
  }

  private endTable(): void {
    const table = this.tables.pop();
    const outer = this.tables.at(-1);
    const lines = table?.lines() ?? [];
    if (outer) for (const line of lines) outer.addParagraph(line.replaceAll('\t', ' '));
    else for (const text of lines) this.lines.push({ text });
  }

  /** The paragraph as a line: number, text, and marks for headings and bold run-in titles. */
  private written(paragraph: Open): string {
    const style = this.context.styleOf(paragraph.style);
    const text = withRunInTitle(paragraph.runs);
    if (text.trim() === '') return '';
    const line = `${this.number(paragraph, style)}${text}`;
    const depth = paragraph.depth ?? style.depth;
    const isHeading = depth > 0 && this.tables.length === 0 && isUnnumberedHeading(line);
    return isHeading ? `${'#'.repeat(Math.min(6, depth))} ${line}` : line;
  }

  private number(paragraph: Open, style: ParagraphStyle): string {
    const list = paragraph.list ?? style.list;
    return list === null || list === '0' ? '' : this.context.numbering.next(list, paragraph.level ?? style.level);
  }
}

function isUnnumberedHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !NUMBERED.test(line.trim());
}

const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

function property(paragraph: Open, name: string, value: string): void {
  if (name === 'pStyle') paragraph.style = value;
  else if (name === 'numId') paragraph.list = value;
  else if (name === 'ilvl') paragraph.level = Number(value);
  else if (name === 'outlineLvl') paragraph.depth = Number(value) >= 9 ? 0 : Number(value) + 1;
}

/** A bold sentence before plain text is a run-in title. */
function withRunInTitle(runs: readonly Run[]): string {
  const [first, ...rest] = runs;
  const whole = runs.map(({ text }) => text).join('');
  const isTitle =
    first?.isBold === true &&
    /[。：:.]$/.test(first.text.trim()) &&
    first.text.length <= LONGEST_RUN_IN &&
    rest.some(({ text }) => text.trim() !== '');
  return isTitle ? `**${first.text.trim()}**${whole.slice(first.text.length)}` : whole;
}
