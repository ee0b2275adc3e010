import { useWords, words } from '../language/index.js';
import { PLAN_STATES, useFieldWord } from '../words/index.js';
import { useAtReview } from './review-context.js';

const WORDS = words({
  reviewed: {
    zh: ({ done, all }: { done: number; all: number }) => `已审核 ${String(done)} / ${String(all)} 项`,
    en: ({ done, all }: { done: number; all: number }) => `${String(done)} of ${String(all)} reviewed`,
  },
  questions: {
    zh: ({ count }: { count: number }) => `待答问题 ${String(count)} 个`,
    en: ({ count }: { count: number }) => `${String(count)} ${count === 1 ? 'question' : 'questions'} open`,
  },
  unitless: {
    zh: ({ count }: { count: number }) => `未分派单位 ${String(count)} 项`,
    en: ({ count }: { count: number }) => `${String(count)} without units`,
  },
});

/** How far the review is. */
export function ProgressLine() {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const { plan, items, questions } = useAtReview().review;
  const open = questions.filter(({ decision }) => decision === null).length;
  const unitless = items.filter(({ state, assignments }) => state === 'draft' && assignments.length === 0).length;
  const said = [
    word(PLAN_STATES, plan.state),
    t.reviewed({ done: items.filter(({ isReviewed }) => isReviewed).length, all: items.length }),
    t.questions({ count: open }),
    t.unitless({ count: unitless }),
  ];
  return <span role="status">{said.join(' · ')}</span>;
}
