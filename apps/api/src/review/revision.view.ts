import type { Difference } from '@duban/domain';
import type { ClauseFacts } from '@duban/persistence';
import { Flag, id, ListOf, ListOfObjects, ObjectOf, Quantity, Text, Whole } from '../edge/index.js';
import type { After, Before, Revision } from './revision.js';

const LONGEST = 2_000;

/** A wording that came or went. */
export class WordingView {
  @Whole({ min: 1, max: 10_000_000, describes: 'in the document that has it' }) line!: number;
  @Text({ max: LONGEST, min: 0, describes: 'the beginning, when it is long' }) text!: string;
  @ListOf(id(), { max: 1_000, describes: 'the tasks of the draft that come from it' }) taskIds!: string[];
}

/** A wording that became another. */
export class ChangedWordingView {
  @Whole({ min: 1, max: 10_000_000, describes: 'in the present document' }) lineBefore!: number;
  @Whole({ min: 1, max: 10_000_000, describes: 'in the revised document' }) lineAfter!: number;
  @Text({ max: LONGEST, min: 0 }) before!: string;
  @Text({ max: LONGEST, min: 0 }) after!: string;
  @Quantity({ min: 0, max: 1, describes: 'how alike the two are' }) likeness!: number;
  @ListOf(id(), { max: 1_000, describes: 'the tasks of the draft that come from it' }) taskIds!: string[];
}

/** How one list of wordings became another. */
export class DifferenceView {
  @Whole({ min: 0, max: 1_000_000 }) unchanged!: number;
  @ListOfObjects(() => ChangedWordingView, { max: 100_000 }) changed!: ChangedWordingView[];
  @ListOfObjects(() => WordingView, { max: 100_000 }) added!: WordingView[];
  @ListOfObjects(() => WordingView, { max: 100_000 }) removed!: WordingView[];
}

/** What a revised document changes in a draft. */
export class RevisionView {
  @Flag({ describes: 'nothing was written' }) isPreview!: boolean;
  @ObjectOf(() => DifferenceView, { describes: 'by the words of tasks, with their units and dates' })
  tasks!: DifferenceView;
  @ObjectOf(() => DifferenceView, { describes: 'by paragraphs' }) clauses!: DifferenceView;
}

interface Wording {
  readonly line: number;
  readonly text: string;
  readonly taskIds: readonly string[];
}

/** The view of a revision. */
export function revisionView(
  revision: Revision,
  { before, after, isPreview }: { before: Before; after: After; isPreview: boolean },
): RevisionView {
  const told = revision.before.map(({ draft, taskIds }) => ({
    line: draft.source.lineFrom,
    text: draft.text,
    taskIds,
  }));
  const next = after.drafts.map(({ source, text }) => ({ line: source.lineFrom, text, taskIds: [] }));
  return {
    isPreview,
    tasks: differenceView(revision.drafts, told, next),
    clauses: differenceView(revision.clauses, before.clauses.map(clauseWording), after.clauses.map(clauseWording)),
  };
}

function clauseWording({ lineFrom, text }: ClauseFacts): Wording {
  return { line: lineFrom, text, taskIds: [] };
}

function differenceView(
  { unchanged, changed, added, removed }: Difference,
  before: readonly Wording[],
  after: readonly Wording[],
): DifferenceView {
  return {
    unchanged: unchanged.length,
    changed: changed.flatMap(({ from, to, likeness }) => {
      const [was, is] = [before[from], after[to]];
      if (!was || !is) return [];
      const words = { before: was.text.slice(0, LONGEST), after: is.text.slice(0, LONGEST) };
      return [{ lineBefore: was.line, lineAfter: is.line, ...words, likeness, taskIds: [...was.taskIds] }];
    }),
    added: added.flatMap((place) => wordingView(after[place])),
    removed: removed.flatMap((place) => wordingView(before[place])),
  };
}

function wordingView(wording: Wording | undefined): WordingView[] {
  if (!wording) return [];
  return [{ line: wording.line, text: wording.text.slice(0, LONGEST), taskIds: [...wording.taskIds] }];
}
