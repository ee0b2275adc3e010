import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '组织机构', en: 'Organisation' } });

/** The tree, people and roles. */
export function OrganisationPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
