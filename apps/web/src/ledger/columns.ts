import type { Schemas } from '../api/index.js';

/** A column of the ledger, named as in the API. */
export type Column = NonNullable<Schemas['LedgerShownQuery']['columns']>[number];

// Every column in the order in which it is offered, with the least width it needs in pixels.
const WIDTHS = [
  ['number', 58],
  ['title', 240],
  ['plan', 200],
  ['action', 180],
  ['item', 180],
  ['complexity', 76],
  ['state', 84],
  ['weight', 70],
  ['lead', 132],
  ['supporting', 160],
  ['implementing', 160],
  ['issuedOn', 124],
  ['limitOn', 124],
  ['nextDueOn', 116],
  ['nextDueKind', 96],
  ['feedbackAt', 124],
  ['timeLight', 96],
  ['progress', 176],
  ['plannedProgress', 96],
  ['progressLight', 130],
  ['overdue', 100],
  ['escalation', 104],
  ['laterLimits', 112],
] as const satisfies readonly (readonly [Column, number])[];

const WIDTH_OF: ReadonlyMap<Column, number> = new Map(WIDTHS);

/** All columns in the order in which they are offered. */
export const ALL_COLUMNS: readonly Column[] = WIDTHS.map(([column]) => column);

/** What is shown where nobody chose. */
export const USUAL_COLUMNS: readonly Column[] = [
  'number',
  'title',
  'lead',
  'state',
  'nextDueOn',
  'timeLight',
  'progress',
  'escalation',
];

/** What a card of a narrow window shows. */
export const CARD_COLUMNS: readonly Column[] = ['number', 'title', 'lead', 'nextDueOn', 'timeLight'];

const UNSORTED = new Set<Column>(['item', 'nextDueKind']);

/** Whether the ledger can be in the order of this column. */
export function isSortable(column: Column): boolean {
  return !UNSORTED.has(column);
}

/** The columns as tracks of a grid; the title takes what is left. */
export function tracksOf(columns: readonly Column[]): string {
  return columns
    .map((column) => `minmax(${String(widthOfOne(column))}px, ${column === 'title' ? '8fr' : '1fr'})`)
    .join(' ');
}

/** The least width of these columns together in pixels. */
export function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + widthOfOne(column), 0);
}

function widthOfOne(column: Column): number {
  return WIDTH_OF.get(column) ?? 0;
}
