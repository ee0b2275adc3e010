/** One page of a list: at most `limit` rows after the row with this sort key (the list's own sort columns, then the id). */
export interface PageRequest {
  readonly limit: number;
  readonly after: readonly (string | number | null)[] | null;
}

/** The part of a sort key at this place, or null on the first page. */
export function afterKey(page: PageRequest, place: number): string | number | null {
  return page.after?.[place] ?? null;
}
