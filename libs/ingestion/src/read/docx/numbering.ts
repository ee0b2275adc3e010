import { readXml } from '../xml-events.js';
import { chineseNumeral } from './chinese-numeral.js';

type Level = { format: string; text: string; start: number };

/** The automatic numbering of a Word document: the label for the next paragraph of a list. */
export type Numbering = {
  /** The label with which the next paragraph of this list and level (from 0) starts; empty for bullets and unknown lists. */
  next(list: string, level: number): string;
};

/** Reads numbering.xml; without it no paragraph is numbered. */
export function numberingOf(bytes: Uint8Array | undefined): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  if (bytes) readInto(bytes, abstracts, lists);
  return new Counting(abstracts, lists);
}

function readInto(bytes: Uint8Array, abstracts: Map<string, Map<number, Level>>, lists: Map<string, string>): void {
  const place = { abstract: '', list: '' };
  let level: Level | null = null;
  readXml(bytes, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'abstractNum') abstracts.set((place.abstract = attributes['w:abstractNumId'] ?? ''), new Map());
      else if (name === 'num') place.list = attributes['w:numId'] ?? '';
      else if (name === 'abstractNumId') lists.set(place.list, value);
      else if (name === 'lvl') level = openLevel(place, abstracts, attributes['w:ilvl']);
      else if (level) PROPERTIES[name]?.(level, value);
    },
    close: (name) => {
      if (name === 'lvl') level = null;
    },
  });
}

/** Levels inside a list (w:num) only override single lists; the abstract list's own form is kept. */
function openLevel(
  { abstract, list }: { readonly abstract: string; readonly list: string },
  abstracts: ReadonlyMap<string, Map<number, Level>>,
  depth: string | undefined,
): Level {
  const level: Level = { format: 'decimal', text: '', start: 1 };
  if (list === '') abstracts.get(abstract)?.set(Number(depth ?? 0), level);
  return level;
}

const PROPERTIES: Readonly<Record<string, (level: Level, value: string) => void>> = {
  numFmt: (level, value) => (level.format = value),
  lvlText: (level, value) => (level.text = value),
  start: (level, value) => (level.start = Number(value)),
};

const DEEPEST = 8;

class Counting implements Numbering {
  private readonly counts = new Map<string, number[]>();

  constructor(
    private readonly abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>,
    private readonly lists: ReadonlyMap<string, string>,
  ) {}

  next(list: string, level: number): string {
    const abstract = this.lists.get(list) ?? '';
    const levels = this.abstracts.get(abstract);
    const own = levels?.get(level);
    if (!levels || !own || level > DEEPEST) return '';
    const counts = counted(this.counts.get(abstract) ?? [], levels, level);
    this.counts.set(abstract, counts);
    return own.format === 'bullet' || own.format === 'none' ? '' : labelOf(own.text, levels, counts);
  }
}

/** One more at this level; levels below start again, levels above that were skipped count as begun. */
function counted(counts: readonly number[], levels: ReadonlyMap<number, Level>, level: number): number[] {
  const above = Array.from({ length: level }, (_, at) => counts[at] ?? levels.get(at)?.start ?? 1);
  const own = counts[level];
  return [...above, own === undefined ? (levels.get(level)?.start ?? 1) : own + 1];
}

function labelOf(text: string, levels: ReadonlyMap<number, Level>, counts: readonly number[]): string {
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return written(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal');
  });
}

function written(count: number, format: string): string {
  if (/^(?:chinese|taiwanese|japaneseCounting|ideographTraditional|ideographDigital)/.test(format))
    return chineseNumeral(count);
  if (format === 'decimalEnclosedCircle' && count <= 20) return String.fromCharCode('①'.charCodeAt(0) + count - 1);
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((count - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  return String(count);
}
