import type { Language } from '../edge/index.js';

const WORDS = {
  superviseTask: { zh: '任务时限到点', en: 'a limit of a task' },
  runRound: { zh: '报送期提醒、到期或催办', en: 'a reminder, limit or notice of a round' },
  supervisePlan: { zh: '开启报送期或年度考核', en: 'a round or an evaluation opens' },
  evaluateYear: { zh: '年度考核阶段到期', en: 'a phase of the evaluation ends' },
  deliverNotices: { zh: '发送通知', en: 'notices go out' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The workflows that an event can belong to. */
export const WORKFLOW_NAMES = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** What the next event is, in words. */
export function eventWords(workflow: keyof typeof WORDS, language: Language): string {
  return WORDS[workflow][language];
}
