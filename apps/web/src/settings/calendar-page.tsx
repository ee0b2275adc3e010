import { Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '工作日历', en: 'Calendar' } });

/** A year with its holidays and make-up days. */
export function CalendarPage() {
  const t = useWords(WORDS);
  return <Page title={t.title}>{null}</Page>;
}
