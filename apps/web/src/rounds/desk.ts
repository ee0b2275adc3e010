import type { Draft } from './data.js';
import { isFilled, typedOf, UNTOUCHED } from './typed.js';
import type { Typed } from './typed.js';

/** How far the words of a row have come: nothing to keep, waiting to be sent, being sent, kept, waiting for the connection, or stopped. */
export type Keeping = 'none' | 'pending' | 'saving' | 'saved' | 'offline' | 'stale' | 'refused';

/** One row as it stands on the page. */
export interface DeskRow {
  readonly typed: Typed;
  /** The version of the draft that was seen; null before there is one. */
  readonly version: number | null;
  readonly keeping: Keeping;
  /** What was refused, by field. */
  readonly faults: Readonly<Record<string, string>>;
  /** The draft that a colleague wrote meanwhile. */
  readonly theirs: Draft | null;
  readonly writtenBy: string | null;
}

/** What the whole sheet's buttons need to know. */
export interface DeskSummary {
  readonly filled: readonly string[];
  readonly unsaved: number;
  readonly offline: number;
  readonly stale: readonly string[];
  readonly faulty: readonly string[];
}

const EMPTY: DeskRow = { typed: UNTOUCHED, version: null, keeping: 'none', faults: {}, theirs: null, writtenBy: null };

/** Whether something typed is not on the server yet. */
export function isUnsent({ keeping }: DeskRow): boolean {
  return (
    keeping === 'pending' ||
    keeping === 'saving' ||
    keeping === 'offline' ||
    keeping === 'stale' ||
    keeping === 'refused'
  );
}

/** All rows of a sheet, outside React: a keystroke is heard by its own row alone. */
export class Desk {
  readonly #rows = new Map<string, DeskRow>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #all = new Set<() => void>();
  readonly #edits = new Set<(id: string) => void>();
  #summary: DeskSummary = { filled: [], unsaved: 0, offline: 0, stale: [], faulty: [] };

  readonly row = (id: string): DeskRow => this.#rows.get(id) ?? EMPTY;

  readonly summary = (): DeskSummary => this.#summary;

  readonly watch = (id: string, listener: () => void): (() => void) => {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => listeners.delete(listener);
  };

  readonly watchAll = (listener: () => void): (() => void) => {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  };

  /** Hears of every row whose words are to be sent. */
  watchEdits(listener: (id: string) => void): () => void {
    this.#edits.add(listener);
    return () => this.#edits.delete(listener);
  }

  /** Says that a row's words are to be sent. */
  edited(id: string): void {
    this.#edits.forEach((listener) => listener(id));
  }

  ids(): string[] {
    return [...this.#rows.keys()];
  }

  /** Puts something new in a row and tells who looks at it. */
  put(id: string, change: Partial<DeskRow>): void {
    this.#rows.set(id, { ...this.row(id), ...change });
    this.#summarise();
    this.#listeners.get(id)?.forEach((listener) => listener());
  }

  /** Types in a row; the refusals of the cells that change are gone. */
  type(id: string, change: Partial<Typed>): void {
    const { typed, faults, keeping } = this.row(id);
    const touched = new Set(Object.keys(change));
    const left = Object.fromEntries(Object.entries(faults).filter(([field]) => !touched.has(field) && field !== ''));
    this.put(id, { typed: { ...typed, ...change }, faults: left, keeping: keeping === 'stale' ? 'stale' : 'pending' });
    this.edited(id);
  }

  /** Takes what the server keeps, but never over words that it has not got. */
  receive(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      const row = this.row(draft.obligationId);
      if (isUnsent(row) || (row.version !== null && row.version >= draft.version)) continue;
      this.put(draft.obligationId, this.#asKept(draft));
    }
  }

  /** The colleague's version stands. */
  takeTheirs(id: string): void {
    const { theirs } = this.row(id);
    this.put(id, theirs === null ? EMPTY : { ...this.#asKept(theirs), theirs: null });
  }

  /** The own version stands: it is sent again over the one now seen. */
  keepMine(id: string): void {
    this.put(id, { version: this.row(id).theirs?.version ?? null, theirs: null, keeping: 'pending' });
    this.edited(id);
  }

  /** Shows refusals at their cells. */
  refuse(faults: ReadonlyMap<string, Readonly<Record<string, string>>>): void {
    for (const [id, found] of faults) this.put(id, { faults: found });
  }

  /** Forgets rows that were sent. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.put(id, EMPTY);
  }

  #asKept(draft: Draft): Partial<DeskRow> {
    const typed = typedOf(draft);
    return { typed, version: draft.version, keeping: 'saved', faults: {}, writtenBy: draft.writtenByName };
  }

  #summarise(): void {
    const rows = [...this.#rows];
    const where = (test: (row: DeskRow) => boolean) => rows.filter(([, row]) => test(row)).map(([id]) => id);
    const next: DeskSummary = {
      filled: where(({ typed }) => isFilled(typed)),
      unsaved: where(isUnsent).length,
      offline: where(({ keeping }) => keeping === 'offline').length,
      stale: where(({ keeping }) => keeping === 'stale'),
      faulty: where(({ faults }) => Object.keys(faults).length > 0),
    };
    if (JSON.stringify(next) === JSON.stringify(this.#summary)) return;
    this.#summary = next;
    this.#all.forEach((listener) => listener());
  }
}
