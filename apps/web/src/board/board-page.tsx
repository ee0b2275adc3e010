import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '督办看板', en: 'Supervision board' } });

/** Units by rounds, escalations and the trend. */
export function BoardPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
