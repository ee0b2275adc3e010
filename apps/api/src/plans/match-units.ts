import type { TaskPart } from '@duban/domain';
import type { TaskDraft } from '@duban/ingestion';
import type { NewAssignment } from '@duban/persistence';
import type { UnitBook } from './unit-book.js';

/** What matching a task's names to the organisation came to: parts, and what a person must be asked. */
export interface MatchedUnits {
  readonly assignments: readonly NewAssignment[];
  readonly questions: readonly { readonly code: UnitQuestion; readonly subject: string }[];
}

/** Why a written name could not simply become a part. */
export type UnitQuestion = 'unit.unknown' | 'unit.ambiguous' | 'unit.group-as-lead' | 'unit.named-twice';

interface Written {
  readonly name: string;
  readonly part: TaskPart;
}

/**
 * The parts of a task's units by the names in the document. Nothing is created and nothing dropped silently: a name that is not
 * exactly one unit (or a group, which stands for its members) becomes a question. Several leads stay supporters until a person
 * says which one leads; a member of a group that has a part of its own keeps that part.
 */
export function matchUnits(task: TaskDraft, book: UnitBook): MatchedUnits {
  const found = new Map<string, TaskPart>();
  const questions: MatchedUnits['questions'][number][] = [];
  const groups: { ids: readonly string[]; part: TaskPart }[] = [];
  for (const { name, part } of writtenNames(task)) {
    const known = lookUp(name, task, book);
    if (known.kind === 'unit' && !found.has(known.departmentId)) found.set(known.departmentId, part);
    else if (known.kind === 'unit') questions.push({ code: 'unit.named-twice', subject: name });
    else if (known.kind === 'group' && part !== 'lead') groups.push({ ids: known.departmentIds, part });
    else questions.push({ code: codeOf(known.kind), subject: name });
  }
  for (const { ids, part } of groups) for (const id of ids) if (!found.has(id)) found.set(id, part);
  return { assignments: [...found].map(([departmentId, part]) => ({ departmentId, part })), questions };
}

function writtenNames({ leads, supporters, implementers }: TaskDraft): Written[] {
  const leadPart: TaskPart = leads.length === 1 ? 'lead' : 'support';
  return [
    ...leads.map((name) => ({ name, part: leadPart })),
    ...supporters.map((name) => ({ name, part: 'support' as const })),
    ...implementers.map((name) => ({ name, part: 'implement' as const })),
  ];
}

function lookUp(name: string, { aliases }: TaskDraft, book: UnitBook) {
  const known = book(name);
  const alias = aliases[name];
  return known.kind === 'unknown' && alias !== undefined ? book(alias) : known;
}

function codeOf(kind: 'group' | 'ambiguous' | 'unknown'): UnitQuestion {
  if (kind === 'group') return 'unit.group-as-lead';
  return kind === 'ambiguous' ? 'unit.ambiguous' : 'unit.unknown';
}
