import type { Milestone } from '../plan-draft.js';
import { quantitiesOf } from '../quantities/quantities.js';
import { prefixLength } from '../text/prefix-length.js';
import { datePhrasesOf, startOf, type DatePhrase } from './date-phrase.js';

/** A milestone with its place in the text, and whether its date can be read in two ways. */
export type PlacedMilestone = {
  readonly from: number;
  readonly to: number;
  readonly isAmbiguous: boolean;
  readonly milestone: Milestone;
};

const CONTINUOUS = /^(?:并)?(?:长期坚持|持续推进|持续实施|长期推进|常态化推进|常态化开展|长期任务|持续开展)$/;
const STANDING = /(?:^|[。;(])\s{0,2}(长期坚持|持续推进|长期推进|常态化推进|长期任务)(?=[。;)]|$)/g;
const SENTENCE_END = /[。!?]/g;

/**
 * The dated parts of a task's text. A part starts at its date and ends before 。 or ; or before the comma in front of the
 * next date; a clause after ; without a date of its own inherits the year.
 */
export function milestonesOf(text: string, folded: string, planYear: number | null): PlacedMilestone[] {
  const dates = datePhrasesOf(folded, planYear);
  const found: PlacedMilestone[] = [];
  let next = 0;
  for (const { from, to } of sentences(folded)) {
    const first = next;
    while (startOf(dates[next]) < to) next++;
    found.push(...inSentence({ text, folded, from, to }, dates.slice(first, next)));
  }
  return [...found, ...standing(folded, planYear)];
}

type Stretch = { readonly text: string; readonly folded: string; readonly from: number; readonly to: number };

function* inSentence(sentence: Stretch, dates: readonly DatePhrase[]): Generator<PlacedMilestone> {
  let governing: DatePhrase | null = null;
  let next = 0;
  for (const clause of clauses(sentence)) {
    const first = next;
    while (startOf(dates[next]) < clause.to) next++;
    const own = dates.slice(first, next);
    if (own.length === 0 && governing)
      yield milestone(sentence, clause, { ...governing, from: clause.from, to: clause.from });
    for (const [index, date] of own.entries()) {
      yield milestone(sentence, { from: date.from, to: own[index + 1]?.from ?? clause.to }, date);
    }
    governing = own.at(-1) ?? governing;
  }
}

function milestone(source: Stretch, span: { from: number; to: number }, date: DatePhrase): PlacedMilestone {
  const from = span.from + prefixLength(source.folded, span.from, /^\s*/);
  const to = from + source.folded.slice(from, span.to).replace(/[,、:\s]{1,4}$/, '').length;
  const folded = source.folded.slice(from, to);
  const rest = folded.slice(Math.max(0, date.to - from)).replace(/^,/, '');
  const made: Milestone = {
    year: date.year,
    text: source.text.slice(from, to),
    phrase: source.text.slice(date.from, date.to),
    dueOn: date.dueOn,
    continuous: CONTINUOUS.test(rest),
    inheritedYear: date.from === date.to,
    quantities: quantitiesOf(folded),
  };
  return { from, to, isAmbiguous: date.isAmbiguous, milestone: made };
}

/** Clauses that say nothing but that the work goes on. */
function* standing(folded: string, planYear: number | null): Generator<PlacedMilestone> {
  for (const match of folded.matchAll(STANDING)) {
    const [whole, phrase = ''] = match;
    const to = match.index + whole.length;
    const year = planYear ?? 0;
    const made = { year, text: phrase, phrase, dueOn: null, continuous: true, inheritedYear: true, quantities: [] };
    yield { from: to - phrase.length, to, isAmbiguous: false, milestone: made };
  }
}

function* sentences(folded: string): Generator<{ from: number; to: number }> {
  let from = 0;
  for (const { index } of folded.matchAll(SENTENCE_END)) {
    yield { from, to: index };
    from = index + 1;
  }
  yield { from, to: folded.length };
}

function* clauses({ folded, from, to }: Stretch): Generator<{ from: number; to: number }> {
  let start = from;
  for (const part of folded.slice(from, to).split(';')) {
    if (part !== '') yield { from: start, to: start + part.length };
    start += part.length + 1;
  }
}
