import { bracketGroups, type BracketGroup } from '../text/brackets.js';
import { fold } from '../text/fold.js';
import { prefixLength } from '../text/prefix-length.js';
import { labelledFrom } from './labelled-line.js';
import type { LeadingNames } from './leading-names.js';
import { runningAssignments, type RunningAssignment } from './running-text.js';
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
  const labelled = found.length === 0 ? labelledAssignment(text, folded) : null;
  if (labelled) return [labelled];
  if (folded.slice(from).trim() !== '') found.push({ from, to: folded.length, raw: null, responsibility: null });
  return found;
}

/** 「任务。牵头单位：甲局；配合单位：乙局」 in one paragraph. */
function labelledAssignment(text: string, folded: string): Assignment | null {
  const to = labelledFrom(folded);
  const raw = to < 0 ? '' : text.slice(to).trim();
  const responsibility = raw === '' ? null : responsibilityOf(raw, fold(raw));
  return responsibility && { from: 0, to, raw, responsibility };
}

/** The assignments that sentences of a paragraph make in running text, or [] when none does; each sentence group is one stretch. */
export function runningStretches(text: string, folded: string): Assignment[] {
  const found = runningAssignments(folded);
  return found.map((one, index) => {
    const from = index === 0 ? 0 : sentenceStart(folded, one.from);
    const next = found[index + 1];
    const to = next ? sentenceStart(folded, next.from) : folded.length;
    const raw = text.slice(one.from, one.to);
    return { from, to, raw, responsibility: responsibilityOfRoles(text, folded, one) };
  });
}

function sentenceStart(folded: string, at: number): number {
  return Math.max(folded.lastIndexOf('。', at), folded.lastIndexOf(';', at)) + 1;
}

/** The roles of running text, read by the rules for lists. */
function responsibilityOfRoles(text: string, folded: string, one: RunningAssignment): Responsibility | null {
  const part = (label: string, names: LeadingNames | null): string =>
    names ? `${label}:${text.slice(names.from, names.to)};` : '';
  const list = `${part('牵头单位', one.leads)}${part('责任单位', one.plain)}${part('配合单位', one.supporters)}${part('落实单位', one.others)}`;
  return responsibilityOf(list, fold(list));
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
