import { readXml } from '../xml-events.js';
import type { ZipParts } from '../zip-parts.js';

/** What the sheets of a workbook share. */
export type Workbook = {
  /** Names of the parts that hold the visible sheets, in order. */
  readonly sheets: readonly string[];
  readonly strings: readonly string[];
  /** Styles (by index) whose numbers are dates. */
  readonly dateStyles: ReadonlySet<number>;
  readonly startsIn1904: boolean;
};

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Reads the workbook, its shared strings and its styles. */
export function workbookOf(parts: ZipParts): Workbook {
  const targets = relations(parts.get('xl/_rels/workbook.xml.rels'));
  const sheets: string[] = [];
  let startsIn1904 = false;
  readPart(parts.get('xl/workbook.xml'), (name, attributes) => {
    if (name === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
    const target = targets.get(attributes['r:id'] ?? '');
    if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible' && target !== undefined)
      sheets.push(target);
  });
  return {
    sheets,
    strings: stringsOf(parts.get('xl/sharedStrings.xml')),
    dateStyles: dateStylesOf(parts.get('xl/styles.xml')),
    startsIn1904,
  };
}

type Opened = (name: string, attributes: Readonly<Record<string, string>>) => void;

function readPart(bytes: Uint8Array | undefined, open: Opened): void {
  if (bytes) readXml(bytes, { open, close: () => undefined });
}

function relations(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  readPart(bytes, (name, attributes) => {
    const target = attributes['Target'] ?? '';
    if (name === 'Relationship')
      targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return targets;
}

/** Shared strings; runs are joined and reading aids (rPh) left out. */
function stringsOf(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let isText = false;
  let aids = 0;
  if (!bytes) return strings;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') strings.push('');
      else if (name === 'rPh') aids++;
      isText = name === 't' && aids === 0;
    },
    close: (name) => {
      if (name === 'rPh') aids--;
      isText = false;
    },
    text: (text) => {
      if (isText) strings.push(`${strings.pop() ?? ''}${text}`);
    },
  });
  return strings;
}

function dateStylesOf(bytes: Uint8Array | undefined): ReadonlySet<number> {
  const formats = new Set(BUILT_IN_DATES);
  const dates = new Set<number>();
  let isCellFormats = false;
  let index = 0;
  readPart(bytes, (name, attributes) => {
    const id = Number(attributes['numFmtId'] ?? -1);
    if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? '')) formats.add(id);
    if (/^cell(?:Style)?Xfs$/.test(name)) isCellFormats = name === 'cellXfs';
    if (name === 'xf' && isCellFormats) {
      if (formats.has(id)) dates.add(index);
      index++;
    }
  });
  return dates;
}

function isDateFormat(code: string): boolean {
  return /[yd年日]|m{1,4}[/\-月]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) || /年|月/.test(code);
}
