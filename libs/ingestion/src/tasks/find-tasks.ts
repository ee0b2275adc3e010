import type { Fate, PlacedFate } from '../plan-draft.js';
import { runningStretches, type Assignment } from '../responsibility/assignments.js';
import { sharedClauseOf } from '../responsibility/shared-clause.js';
import type { SourceSpan } from '../source-document.js';
import type { Block } from '../structure/block.js';
import { ancestry, ASIDE_RANK, walk, type Clause } from '../structure/clause-tree.js';
import { isOrganisational, sectionKind } from '../structure/section-kind.js';
import { dutyFrom } from './duty-sentence.js';
import { itemsOf, type Item } from './items.js';
import type { TableTask } from './table-tasks.js';
import type { FoundTask } from './task-draft.js';
import { taskTitle } from './task-title.js';

/** The tasks of an outline, and what became of each of its headings and paragraphs. */
export type TaskSearch = {
  readonly tasks: readonly FoundTask[];
  readonly fates: readonly PlacedFate[];
};

/** What tables and boxes have already settled, by block. */
export type Settled = {
  readonly rows: ReadonlyMap<Block, TableTask>;
  readonly fates: ReadonlyMap<Block, Fate>;
};

type Read = Item & {
  readonly groups: readonly string[];
  /** Where the shared clause holds: its own clause, or the root for the whole document. */
  readonly holds: Clause;
};

const SHORTEST_TASK = 6;

/**
 * Finds the tasks: each stretch of text that names who is responsible, wherever it stands; and text that names nobody,
 * where the part of the plan assigns its other tasks, or where the whole plan assigns none.
 */
export function findTasks(root: Clause, settled: Settled): TaskSearch {
  const clauses = [...walk(root)];
  const read = clauses.flatMap((clause) => itemsOf(clause).map((item) => readItem(item, root)));
  const search = { settled, assigning: new Set(read.filter(isAssigning).map(({ clause }) => topOf(clause))) };
  const shared = sharedGroups(root, read);
  const fates: PlacedFate[] = clauses
    .filter(({ rank }) => rank > 0)
    .map((clause) => ({ ...spanOf(clause), fate: 'heading', depth: ancestry(clause).length - 1 }));
  const tasks: FoundTask[] = [];
  for (const one of read) {
    const { fate, found } = outcome(one, search);
    const depth = ancestry(one.clause).length;
    fates.push(...one.parts.map((part) => ({ ...spanOf(part), fate, depth })));
    tasks.push(...found.map((task) => ({ ...task, sharedGroups: groupsFor(root, one.clause, shared) })));
  }
  // Boxes stand inside the text of their clause, so that clause by clause is not yet the order of the document.
  tasks.sort((a, b) => a.paragraph.lineFrom - b.paragraph.lineFrom);
  return { tasks, fates: fates.sort((a, b) => a.lineFrom - b.lineFrom) };
}

function readItem(item: Item, root: Clause): Read {
  const { clause, paragraph } = item;
  const shared = paragraph.kind === 'paragraph' ? sharedClauseOf(paragraph.text, paragraph.folded) : null;
  if (!shared) return { ...item, groups: [], holds: clause };
  return { ...item, assignments: [], groups: shared.groups, holds: shared.scope === 'document' ? root : clause };
}

function isAssigning({ assignments }: Item): boolean {
  return assignments.some(({ responsibility }) => responsibility !== null);
}

type Search = { readonly settled: Settled; readonly assigning: ReadonlySet<Clause> };
type Found = Omit<FoundTask, 'sharedGroups'>;
type Outcome = { readonly fate: Fate; readonly found: readonly Found[] };

function outcome(one: Read, search: Search): Outcome {
  const { clause, paragraph } = one;
  const row = search.settled.rows.get(paragraph.block);
  if (row) return { fate: 'task', found: [rowTask(one, row)] };
  const known = search.settled.fates.get(paragraph.block) ?? knownFate(one);
  if (known) return { fate: known, found: [] };
  if (isAssigning(one)) return { fate: 'task', found: tasksIn(one, one.assignments) };
  const kind = sectionKind(clause);
  if (kind !== 'duty' && !(kind === 'safeguard' && isWorkAmongSafeguards(one, search)))
    return { fate: kind, found: [] };
  const running = kind === 'duty' ? runningStretches(paragraph.text, paragraph.folded) : [];
  if (running.some(({ responsibility }) => responsibility !== null))
    return { fate: 'task', found: tasksIn(one, running) };
  return unassigned(one, search);
}

function knownFate({ paragraph, groups }: Read): Fate | null {
  if (paragraph.kind === 'contents') return 'contents';
  if (paragraph.kind !== 'paragraph') return 'table';
  return groups.length > 0 ? 'shared-clause' : null;
}

/** Text that names nobody is a task where its part assigns others, or the plan none; accounts and introductions are not. */
function unassigned(one: Read, { assigning }: Search): Outcome {
  const { clause, paragraph } = one;
  const isIntroduction = clause.clauses.some(({ rank }) => rank < ASIDE_RANK);
  const isPlace = assigning.size === 0 || assigning.has(topOf(clause));
  if (!isPlace || isIntroduction || paragraph.text.trim().length < SHORTEST_TASK)
    return { fate: 'not-assigned', found: [] };
  const from = assigning.size > 0 ? 0 : dutyFrom(paragraph.folded);
  if (from < 0) return { fate: 'statement', found: [] };
  return { fate: 'task', found: tasksIn(one, [{ from, to: paragraph.text.length, raw: null, responsibility: null }]) };
}

/** Where a plan assigns nothing, the concrete work among its safeguards is work too; how it is led and watched is not. */
function isWorkAmongSafeguards({ clause, paragraph }: Read, { assigning }: Search): boolean {
  if (assigning.size > 0 || clause.rank === 0) return false;
  const own =
    paragraph.lead > 0 ? paragraph.text.slice(0, paragraph.lead) : taskTitle(paragraph.text, paragraph.folded);
  return !isOrganisational(clause.title) && !isOrganisational(own);
}

function rowTask(one: Read, row: TableTask): Found {
  const paragraph = { ...one.paragraph, text: row.text, folded: one.paragraph.folded };
  return { ...one, paragraph, assignment: row.assignment, title: row.title, row };
}

function tasksIn(one: Read, assignments: readonly Assignment[]): Found[] {
  const { clause, paragraph } = one;
  const isBox = clause.rank === ASIDE_RANK;
  const isOnly =
    !isBox && clause.title !== '' && clause.clauses.length === 0 && assignments.length === 1 && isWholeClause(one);
  const lead = paragraph.lead > 0 && assignments.length === 1 ? paragraph.text.slice(0, paragraph.lead) : null;
  const title = isOnly ? clause.title : (lead?.replace(/[。．.：:]$/, '') ?? null);
  return assignments.map((assignment) => ({ clause, paragraph, assignment, title, row: null }));
}

function isWholeClause({ clause, parts }: Item): boolean {
  return clause.paragraphs.length === parts.length;
}

function sharedGroups(root: Clause, read: readonly Read[]): ReadonlyMap<Clause, readonly string[]> {
  const shared = new Map<Clause, string[]>([[root, []]]);
  for (const { holds, groups } of read)
    if (groups.length > 0) shared.set(holds, [...(shared.get(holds) ?? []), ...groups]);
  return shared;
}

function groupsFor(root: Clause, clause: Clause, shared: ReadonlyMap<Clause, readonly string[]>): string[] {
  return [root, ...ancestry(clause)].flatMap((one) => shared.get(one) ?? []);
}

function topOf(clause: Clause): Clause {
  return ancestry(clause)[0] ?? clause;
}

function spanOf({ lineFrom, lineTo }: SourceSpan): SourceSpan {
  return { lineFrom, lineTo };
}
