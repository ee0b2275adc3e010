import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '计划', en: 'Plans' } });

/** All plans, and the import of a document. */
export function PlansPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
