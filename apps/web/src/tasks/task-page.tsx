import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '任务', en: 'Task' } });

/** One task: who, by when and why, and what happened. */
export function TaskPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
