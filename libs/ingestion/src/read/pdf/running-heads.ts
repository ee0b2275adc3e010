import type { PdfRow } from './pdf-rows.js';

/** How many lines at the head and at the foot of a page can be headers, footers and page numbers. */
const DEPTH = 2;
const PAGE_NUMBER = /^[-—–·•\s]*(?:第?\s*\d{1,4}\s*页?|[ivxIVX]{1,6})(?:\s*[/／]?\s*共?\s*\d{1,4}\s*页?)?[-—–·•\s]*$/;
const FEWEST_PAGES = 3;
const MOST_SHARE = 0.4;

/** The lines of each page without headers and footers that come again on other pages, and without page numbers. */
export function withoutRunningHeads(pages: readonly (readonly PdfRow[])[]): PdfRow[][] {
  const counts = new Map<string, number>();
  for (const rows of pages)
    for (const key of new Set(edges(rows).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = Math.max(FEWEST_PAGES, Math.ceil(pages.length * MOST_SHARE));
  return pages.map((rows) => {
    const edge = new Set(edges(rows));
    return rows.filter(
      (row) => !edge.has(row) || !(PAGE_NUMBER.test(row.text) || (counts.get(keyOf(row)) ?? 0) >= fewest),
    );
  });
}

function edges(rows: readonly PdfRow[]): PdfRow[] {
  return [...rows.slice(0, DEPTH), ...rows.slice(Math.max(DEPTH, rows.length - DEPTH))];
}

/** Page numbers inside a running head change from page to page. */
function keyOf({ text, y }: PdfRow): string {
  return `${String(Math.round(y / 6))} ${text.replace(/\d+/g, '#').replace(/\s/g, '')}`;
}
