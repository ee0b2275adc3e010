import { bracketGroups, type BracketGroup } from '../text/brackets.js';
import { prefixLength } from '../text/prefix-length.js';
import { responsibilityOf, type Responsibility } from './responsibility.js';

/** A stretch of a paragraph with the responsibility that closes it, or null when the text names nobody. */
export type Assignment = {
  readonly from: number;
  /** End of the task's text, before the responsibility. */
  readonly to: number;
  readonly raw: string | null;
  readonly responsibility: Responsibility | null;
};

const LONGEST_RESPONSIBILITY = 600;

/**
 * Cuts a paragraph at the brackets that assign it: 「任务。(甲局、乙局)」. Usually one at the end;
 * a paragraph whose sentences are assigned one by one gives one stretch each.
 */
export function assignmentsOf(text: string, folded: string): Assignment[] {
  const found: Assignment[] = [];
  let from = 0;
  for (const group of bracketGroups(folded)) {
    if (!closesSentence(folded, group) || group.to - group.from > LONGEST_RESPONSIBILITY) continue;
    const inner = { from: group.from + 1, to: group.to - 1 };
    const responsibility = responsibilityOf(text.slice(inner.from, inner.to), folded.slice(inner.from, inner.to));
    if (!responsibility) continue;
    found.push({ from, to: group.from, raw: text.slice(group.from, group.to), responsibility });
    from = group.to + prefixLength(folded, group.to, /^[。;\s]*/);
  }
  if (folded.slice(from).trim() !== '') found.push({ from, to: folded.length, raw: null, responsibility: null });
  return found;
}

/** Whether the paragraph names somebody responsible in a closing bracket. */
export function isAssigned(folded: string): boolean {
  return assignmentsOf(folded, folded).some(({ responsibility }) => responsibility !== null);
}

/** A remark inside a sentence assigns nothing. */
function closesSentence(folded: string, { from, to }: BracketGroup): boolean {
  const after = folded.slice(to, to + 3).trimStart();
  return /^(?:[。;]|$)/.test(after) || /[。;]\s{0,2}$/.test(folded.slice(Math.max(0, from - 3), from));
}
