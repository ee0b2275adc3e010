import type { Unit } from './data.js';

/** The columns of the result table. */
export type Column = 'rank' | 'unit' | 'score' | 'grade' | 'selfReviewed' | 'verified';

/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly column: Column;
  readonly isDown: boolean;
}

const VALUES: Readonly<Record<Column, (unit: Unit) => number | string | null>> = {
  rank: ({ rank }) => rank,
  unit: ({ departmentName }) => departmentName,
  score: ({ score }) => score,
  grade: ({ grade }) => grade,
  selfReviewed: ({ selfReviewedAt }) => selfReviewedAt,
  verified: ({ verifiedAt }) => verifiedAt,
};

const byName = new Intl.Collator('zh-CN');

/** What the address says about the order: a column, with a minus before it for downwards. */
export function sortingOf(text: string | undefined): Sorting {
  const isDown = text?.startsWith('-') === true;
  const column = isDown ? text.slice(1) : text;
  return column !== undefined && Object.hasOwn(VALUES, column)
    ? { column: column as Column, isDown }
    : { column: 'rank', isDown: false };
}

/** What the address says when this column's head is pressed. */
export function turned({ column: before, isDown }: Sorting, column: Column): string | undefined {
  if (column !== before) return column === 'rank' ? undefined : column;
  return isDown ? undefined : `-${column}`;
}

/** The units in this order; those without a value come last either way. */
export function sortedUnits(units: readonly Unit[], { column, isDown }: Sorting): readonly Unit[] {
  const value = VALUES[column];
  return units.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : byName.compare(String(left), String(right));
    return isDown ? -order : order;
  });
}
