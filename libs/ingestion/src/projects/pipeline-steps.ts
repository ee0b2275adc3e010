import { datePhrasesOf } from '../limits/date-phrase.js';
import type { PipelineStep, PipelineStepKind } from '../plan-draft.js';

const STEPS: readonly { readonly kind: PipelineStepKind; readonly form: RegExp }[] = [
  { kind: 'code', form: /(?:项目)?赋码|项目代码/ },
  { kind: 'feasibility', form: /可研(?:报告)?(?:批复|编制|审批)?|可行性研究(?:报告)?(?:批复|编制|审批)?/ },
  {
    kind: 'environment',
    form: /环评(?:批复|手续|审批)?|环境影响评价|环保(?=(?:、?节能)?(?:手续|批复|审批))(?:手续)?(?:批复)?/,
  },
  { kind: 'energy', form: /能评|节能(?:审查|评估|手续|批复)(?:批复)?/ },
  { kind: 'design', form: /初步设计(?:批复|编制|审批)?|初设(?:批复|审批)?/ },
  { kind: 'land', form: /(?:建设)?用地(?:手续|审批|预审|报批|批复)(?:办理)?|土地(?:手续|预审|报批)/ },
];
/** A list of steps is short; the word alone (节能, 用地) is no step. */
const LONGEST = 4_000;

/** The preliminary project steps that folded text names, in their usual order, each with the last date set before it in its sentence. */
export function pipelineStepsOf(text: string, folded: string, planYear: number | null): PipelineStep[] {
  const within = folded.slice(0, LONGEST);
  const found = STEPS.flatMap(({ kind, form }) => {
    const match = form.exec(within);
    return match ? [{ kind, at: match.index, phrase: text.slice(match.index, match.index + match[0].length) }] : [];
  });
  if (found.length === 0) return [];
  const dates = datePhrasesOf(within, planYear);
  return found.map(({ kind, at, phrase }) => {
    const sentence = Math.max(within.lastIndexOf('。', at), within.lastIndexOf(';', at));
    const date = dates.findLast(({ from, to }) => from > sentence && to <= at);
    return { kind, phrase, dueOn: date?.dueOn ?? null };
  });
}
