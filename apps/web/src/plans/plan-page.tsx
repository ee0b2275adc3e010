import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '计划', en: 'Plan' } });

/** One plan: its tree, milestones, indicators, projects and load. */
export function PlanPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
