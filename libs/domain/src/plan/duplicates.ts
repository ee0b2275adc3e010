import { likenessIndex } from './likeness.js';

/** A duty in words, and who leads it. */
export interface LedDuty {
  readonly lead: string | null;
  readonly text: string;
}

/** A task that a unit already answers for elsewhere; places count from 0 in the two lists. */
export interface Duplicate {
  readonly task: number;
  readonly other: number;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** So alike, two tasks of one lead are pointed out to a person as perhaps one duty. */
const SAME_DUTY = 0.6;
/** Of one task at most so many are pointed out. */
const POINTED_OUT = 3;

/** Tasks that are like one already supervised under the same lead ("report once", domain.md, "Red lines"); only a person says that they are the same. */
export function duplicateDuties(tasks: readonly LedDuty[], supervised: readonly LedDuty[]): readonly Duplicate[] {
  const alikeTo = likenessIndex(supervised.map(({ text }) => text));
  return tasks.flatMap(({ lead, text }, task) => {
    if (lead === null) return [];
    const alike = alikeTo(text, SAME_DUTY).filter(({ at }) => supervised[at]?.lead === lead);
    return alike.slice(0, POINTED_OUT).map(({ at, likeness }) => ({ task, other: at, likeness }));
  });
}
