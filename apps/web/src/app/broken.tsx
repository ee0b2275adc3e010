import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page, Trouble } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({ title: { zh: '页面未能打开', en: 'The page could not be opened' } });

/** A view that failed: the rest of the page goes on. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const t = useWords(WORDS);
  return (
    <Page title={t.title}>
      <Trouble error={error instanceof Error ? error : new Error(String(error))} onAgain={reset} />
    </Page>
  );
}
