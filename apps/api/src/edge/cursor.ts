import { refused } from './refusal.js';

/** Where a page ended: the sort key's values and the id that breaks ties. */
export type CursorKey = readonly (string | number | null)[];

/** A page of a list: what stands on it, and the opaque place where the next one begins. */
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** The opaque form of a place in a list. */
export function cursorOf(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The place that a cursor names, with as many values as the list's sort key has; null for the first page; else a 400. */
export function placeOf(cursor: string | undefined, length: number): CursorKey | null {
  if (cursor === undefined) return null;
  const key = parsed(cursor);
  if (!Array.isArray(key) || key.length !== length || !key.every(isPlain)) throw refused({ code: 'cursor.invalid' });
  return key as CursorKey;
}

/** The page from `limit + 1` rows read: the row too many only tells that there is more. */
export function pageOf<Row, View>(
  rows: readonly Row[],
  limit: number,
  { key, view }: { key: (row: Row) => CursorKey; view: (row: Row) => View },
): Page<View> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), nextCursor: rows.length > limit && last ? cursorOf(key(last)) : null };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
