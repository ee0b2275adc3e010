import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '规则包', en: 'Rule packs' } });

/** Rule packs, readable and compared. */
export function RulePacksPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
