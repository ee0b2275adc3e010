import type { SourceLine } from '../source-document.js';
import { fold } from '../text/fold.js';
import { headingMark } from './heading-mark.js';

const HEADING = /^#{0,6}\s*(?:\*\*|<b>)?目\s*[录次](?:\*\*|<\/b>)?$/;
const LEADERS = /(?:\.{4,}|…{2,}|·{4,})\s*\(?\d{1,4}\)?$/;
const PAGE = /(?:\s|\t|\.{2,}|…|·{2,})\(?\d{1,4}\)?$/;
const LONGEST = 120;
/** Blank lines and page numbers may stand between the lines of a table of contents, other text hardly. */
const MOST_STRAY = 2;

/** The numbers of the lines that make up tables of contents, which repeat every heading and are read by nobody. */
export function contentsLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const later = lastPlaces(lines);
  const found = new Set<number>();
  let strays = Infinity;
  for (const { no, text } of lines) {
    const plain = fold(text.trim().replace(/<\/?b>|\*\*/g, ''));
    if (plain === '') continue;
    if (HEADING.test(plain)) {
      strays = 0;
      found.add(no);
    } else if (LEADERS.test(plain.slice(-LONGEST)) || (strays <= MOST_STRAY && isEntry(plain, no, later))) {
      if (strays < Infinity) strays = 0;
      found.add(no);
    } else strays = plain.length > LONGEST || !isStray(plain) ? Infinity : strays + 1;
  }
  return found;
}

/** Where each short line stands last, so that a heading which comes again can be told from its only mention. */
function lastPlaces(lines: readonly SourceLine[]): ReadonlyMap<string, number> {
  return new Map(lines.filter(({ text }) => text.length <= LONGEST).map(({ no, text }) => [key(text), no]));
}

function key(text: string): string {
  return fold(text).replace(/[\s#*]|<\/?b>/g, '');
}

function isEntry(plain: string, no: number, later: ReadonlyMap<string, number>): boolean {
  if (plain.length > LONGEST || /[。;]/.test(plain)) return false;
  return PAGE.test(plain) || ((later.get(key(plain)) ?? no) > no && headingMark(plain) !== null);
}

function isStray(plain: string): boolean {
  return /^[-—\s\dIVX]{1,10}$/.test(plain);
}
