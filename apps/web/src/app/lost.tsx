import { Link } from '@tanstack/react-router';
import { Nothing, Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({
  title: { zh: '没有这个页面', en: 'There is no such page' },
  hint: { zh: '地址可能有误，或内容已不在。', en: 'The address may be wrong, or what stood here is gone.' },
  home: { zh: '回到工作台', en: 'Back to the workbench' },
});

/** An address that leads nowhere. */
export function Lost() {
  const t = useWords(WORDS);
  return (
    <Page title={t.title}>
      <Nothing title={t.hint}>
        <Link to="/">{t.home}</Link>
      </Nothing>
    </Page>
  );
}
