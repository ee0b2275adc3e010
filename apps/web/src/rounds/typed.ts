import type { Schemas } from '../api/index.js';
import type { Draft, SheetRow } from './data.js';

/** What is typed in one row; null = untouched, so that last time's words stand. */
export interface Typed {
  readonly progress: string | null;
  readonly summary: string | null;
  readonly nextStep: string | null;
  readonly problem: string | null;
  readonly actualOn: string | null;
  /** Supporters whose material is missing; null leaves it to the record. */
  readonly missing: readonly string[] | null;
  readonly unchanged: boolean;
  readonly files: readonly { readonly id: string; readonly name: string }[];
}

/** The cells that hold words or a figure. */
export type Cell = 'progress' | 'summary' | 'nextStep' | 'problem';

/** A row in which nothing is typed. */
export const UNTOUCHED: Typed = {
  progress: null,
  summary: null,
  nextStep: null,
  problem: null,
  actualOn: null,
  missing: null,
  unchanged: false,
  files: [],
};

/** Whether the row says anything, so that it is sent. */
export function isFilled(typed: Typed): boolean {
  const { unchanged, files, missing, ...texts } = typed;
  return (
    unchanged ||
    files.length > 0 ||
    missing !== null ||
    Object.values(texts).some((text) => text !== null && text !== '')
  );
}

/** What a draft holds. */
export function typedOf(draft: Draft): Typed {
  const { progress, summary, nextStep, problem, actualOn, unchanged } = draft;
  const missing = draft.missing;
  const files = draft.files.map(({ id, name }) => ({ id, name }));
  return {
    progress: progress === null ? null : String(progress),
    summary,
    nextStep,
    problem,
    actualOn,
    unchanged,
    missing,
    files,
  };
}

/** The draft to keep. */
export function draftOf({ progress, files, missing, actualOn, ...texts }: Typed): Schemas['DraftRequest'] {
  return {
    ...texts,
    progress: figureOf(progress),
    actualOn: actualOn === '' ? null : actualOn,
    missing: missing === null ? null : [...missing],
    fileIds: files.map(({ id }) => id),
  };
}

/** What a cell shows: what was typed, or else last time's words. */
export function shownIn(cell: Cell, { last }: SheetRow, typed: Typed): string {
  const own = typed[cell];
  if (own !== null) return own;
  const before = last?.[cell] ?? null;
  return before === null ? '' : String(before);
}

/** The answer to send: everything the row shows. */
export function answerOf(row: SheetRow, typed: Typed): Schemas['RoundItemRequest'] {
  const progress = figureOf(shownIn('progress', row, typed));
  const texts = { nextStep: shownIn('nextStep', row, typed), problem: shownIn('problem', row, typed) };
  return {
    obligationId: row.obligationId,
    summary: shownIn('summary', row, typed),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(progress !== null && { progress }),
    ...(typed.unchanged && { unchanged: true }),
    ...(typed.missing !== null && { missing: [...typed.missing] }),
    ...(typed.actualOn !== null && typed.actualOn !== '' && { actualOn: typed.actualOn }),
    fileIds: typed.files.map(({ id }) => id),
  };
}

// What is no whole number from 0 to 100 is not sent, so that the API asks for it at its cell.
function figureOf(text: string | null): number | null {
  const figure = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(figure) && figure >= 0 && figure <= 100 ? figure : null;
}
