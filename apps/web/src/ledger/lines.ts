import type { LedgerGroup, LedgerPart } from './data.js';
import { WINDOW_ROWS } from './data.js';
import type { LedgerQuestion } from './shown.js';
import { withinGroup } from './shown.js';
import type { WindowOf } from './data.js';

/** One line on the screen: the head of a group, or a row by its place in the answer to a question. */
export type Line =
  | { readonly kind: 'group'; readonly group: LedgerGroup; readonly id: string; readonly isOpen: boolean }
  | { readonly kind: 'row'; readonly question: LedgerQuestion; readonly place: number };

interface Stretch {
  readonly first: number;
  readonly count: number;
  readonly lineAt: (place: number) => Line;
}

/** All lines of the ledger, known by their number without having been read. */
export interface Lines {
  readonly count: number;
  readonly at: (index: number) => Line | undefined;
}

/** The lines of what the ledger answered, with these groups opened. */
export function linesOf(part: LedgerPart, open: ReadonlySet<string>): Lines {
  const stretches: Stretch[] = [];
  let count = 0;
  const add = (length: number, lineAt: (place: number) => Line) => {
    stretches.push({ first: count, count: length, lineAt });
    count += length;
  };
  const addRows = (question: LedgerQuestion, total: number) =>
    add(total, (place) => ({ kind: 'row', question, place }));
  if (part.groups === null) addRows(part.question, part.total);
  for (const group of part.groups ?? []) {
    const id = groupId(group);
    const isOpen = open.has(id);
    add(1, () => ({ kind: 'group', group, id, isOpen }));
    if (isOpen) addRows(withinGroup(part.question, group.filter), group.tasks);
  }
  return { count, at: (index) => lineIn(stretches, index) };
}

/** What a group is called in the address. */
export function groupId({ filter }: LedgerGroup): string {
  return Object.values(filter).flat().map(String).join('~');
}

/** The windows in which these lines stand. */
export function windowsOf(lines: Lines, indexes: readonly number[]): WindowOf[] {
  const found = new Map<string, WindowOf>();
  for (const index of indexes) {
    const line = lines.at(index);
    if (line?.kind !== 'row') continue;
    const window = windowAt(line);
    found.set(JSON.stringify(window), window);
  }
  return [...found.values()];
}

/** The window in which a row stands. */
export function windowAt({ question, place }: Extract<Line, { kind: 'row' }>): WindowOf {
  return { question, offset: place - (place % WINDOW_ROWS) };
}

function lineIn(stretches: readonly Stretch[], index: number): Line | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined) return undefined;
    if (index < stretch.first) high = middle - 1;
    else if (index >= stretch.first + stretch.count) low = middle + 1;
    else return stretch.lineAt(index - stretch.first);
  }
  return undefined;
}
