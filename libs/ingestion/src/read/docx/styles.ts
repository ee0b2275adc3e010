import { readXml } from '../xml-events.js';

/** What a paragraph style says: its heading depth (1 to 9; 0 for none) and its list. */
export type ParagraphStyle = { readonly depth: number; readonly list: string | null; readonly level: number };

const PLAIN: ParagraphStyle = { depth: 0, list: null, level: 0 };
type Told = { depth: number; list: string | null; level: number; basis: string };

/** The paragraph styles by id, with what they take over from the styles they are based on. */
export function stylesOf(bytes: Uint8Array | undefined): (id: string) => ParagraphStyle {
  const told = new Map<string, Told>();
  if (bytes) readInto(bytes, told);
  return (id) => resolved(told, id);
}

function readInto(bytes: Uint8Array, told: Map<string, Told>): void {
  let style: Told | null = null;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'style') {
        style = { depth: 0, list: null, level: 0, basis: '' };
        told.set(attributes['w:styleId'] ?? '', style);
      } else if (style) PROPERTIES[name]?.(style, attributes['w:val'] ?? '');
    },
    close: (name) => {
      if (name === 'style') style = null;
    },
  });
}

const PROPERTIES: Readonly<Record<string, (style: Told, value: string) => void>> = {
  name: (style, value) => (style.depth = depthOf(value) || style.depth),
  basedOn: (style, value) => (style.basis = value),
  outlineLvl: (style, value) => (style.depth = Number(value) >= 9 ? 0 : Number(value) + 1),
  numId: (style, value) => (style.list = value),
  ilvl: (style, value) => (style.level = Number(value)),
};

/** The depth that the usual names of heading styles tell; 0 for all others. */
function depthOf(name: string): number {
  const depth = /^(?:heading|标题)\s?([1-9])$/i.exec(name)?.[1];
  return depth === undefined ? 0 : Number(depth);
}

function resolved(told: ReadonlyMap<string, Told>, id: string): ParagraphStyle {
  let found = PLAIN;
  for (let at = told.get(id), steps = 0; at && steps < 12; at = told.get(at.basis), steps++) {
    found = {
      depth: found.depth === 0 ? at.depth : found.depth,
      list: found.list ?? at.list,
      level: found.list === null ? at.level : found.level,
    };
  }
  return found;
}
