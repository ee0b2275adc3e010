import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '工作台', en: 'Workbench' } });

/** The first page, by role. */
export function WorkbenchPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
