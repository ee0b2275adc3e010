import type { Fate } from '../plan-draft.js';
import { assignmentsOf, type Assignment } from '../responsibility/assignments.js';
import { sharedClauseOf } from '../responsibility/shared-clause.js';
import type { SourceSpan } from '../source-document.js';
import { ancestry, walk, type Clause, type Paragraph } from '../structure/clause-tree.js';
import { sectionKind } from '../structure/section-kind.js';
import type { FoundTask } from './task-draft.js';

/** The tasks of an outline, and what became of each of its headings and paragraphs. */
export type TaskSearch = {
  readonly tasks: readonly FoundTask[];
  readonly fates: readonly (SourceSpan & { fate: Fate })[];
};

type Read = {
  readonly clause: Clause;
  readonly paragraph: Paragraph;
  readonly groups: readonly string[];
  readonly assignments: readonly Assignment[];
};

const SHORTEST_TASK = 6;

/**
 * Finds the tasks: each stretch of text that names who is responsible, wherever it stands; and text that names nobody,
 * where the part of the plan assigns its other tasks, or where the whole plan assigns none.
 */
export function findTasks(root: Clause): TaskSearch {
  const read = [...walk(root)].flatMap((clause) =>
    clause.paragraphs.map((paragraph) => readParagraph(clause, paragraph)),
  );
  const shared = sharedGroups(root, read);
  const assigning = new Set(read.filter(isAssigning).map(({ clause }) => topOf(clause)));
  const fates: (SourceSpan & { fate: Fate })[] = [...walk(root)]
    .filter(({ rank }) => rank > 0)
    .map((clause) => spanned(clause, 'heading'));
  const tasks: FoundTask[] = [];
  for (const one of read) {
    const fate = fateOf(one, assigning);
    fates.push(spanned(one.paragraph, fate));
    if (fate === 'task') tasks.push(...tasksIn(one, groupsFor(one.clause, shared)));
  }
  return { tasks, fates: fates.sort((a, b) => a.lineFrom - b.lineFrom) };
}

function readParagraph(clause: Clause, paragraph: Paragraph): Read {
  if (paragraph.kind !== 'paragraph') return { clause, paragraph, groups: [], assignments: [] };
  const shared = sharedClauseOf(paragraph.text, paragraph.folded);
  if (shared)
    return {
      clause: shared.scope === 'document' ? rootOf(clause) : clause,
      paragraph,
      groups: shared.groups,
      assignments: [],
    };
  return { clause, paragraph, groups: [], assignments: assignmentsOf(paragraph.text, paragraph.folded) };
}

function isAssigning({ assignments }: Read): boolean {
  return assignments.some(({ responsibility }) => responsibility !== null);
}

function fateOf(one: Read, assigning: ReadonlySet<Clause>): Fate {
  if (one.paragraph.kind === 'contents') return 'contents';
  if (one.groups.length > 0) return 'shared-clause';
  if (isAssigning(one)) return 'task';
  const kind = sectionKind(one.clause);
  if (kind !== 'duty') return kind;
  if (one.paragraph.kind === 'cell' || one.clause.clauses.length > 0 || isFragment(one)) return 'not-assigned';
  return assigning.size === 0 || assigning.has(topOf(one.clause)) ? 'task' : 'not-assigned';
}

/** A word or two are what a broken table leaves behind; nobody is asked to do that. */
function isFragment({ paragraph }: Read): boolean {
  return paragraph.text.trim().length < SHORTEST_TASK;
}

function tasksIn({ clause, paragraph, assignments }: Read, sharedGroupNames: readonly string[]): FoundTask[] {
  const isOnly =
    clause.title !== '' && clause.clauses.length === 0 && clause.paragraphs.length === 1 && assignments.length === 1;
  return assignments.map((assignment) => ({
    clause,
    paragraph,
    assignment,
    isNamedByHeading: isOnly,
    sharedGroups: sharedGroupNames,
  }));
}

function sharedGroups(root: Clause, read: readonly Read[]): ReadonlyMap<Clause, readonly string[]> {
  const shared = new Map<Clause, string[]>([[root, []]]);
  for (const { clause, groups } of read)
    if (groups.length > 0) shared.set(clause, [...(shared.get(clause) ?? []), ...groups]);
  return shared;
}

function groupsFor(clause: Clause, shared: ReadonlyMap<Clause, readonly string[]>): string[] {
  return [rootOf(clause), ...ancestry(clause)].flatMap((one) => shared.get(one) ?? []);
}

function topOf(clause: Clause): Clause {
  return ancestry(clause)[0] ?? clause;
}

function rootOf(clause: Clause): Clause {
  let at = clause;
  while (at.parent) at = at.parent;
  return at;
}

function spanned({ lineFrom, lineTo }: SourceSpan, fate: Fate): SourceSpan & { fate: Fate } {
  return { lineFrom, lineTo, fate };
}
