import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '立项审核', en: 'Review before issue' } });

/** The source beside the draft tasks. */
export function ReviewPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
