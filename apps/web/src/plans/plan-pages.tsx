import { Button } from 'antd';
import { useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({
  pages: { zh: '翻页', en: 'Pages' },
  before: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  page: {
    zh: ({ number }: { number: number }) => `第 ${String(number)} 页`,
    en: ({ number }: { number: number }) => `Page ${String(number)}`,
  },
});

/** The way to the other pages of the list; each has its address. */
export function PlanPages({ nextCursor }: { readonly nextCursor: string | null }) {
  const t = useWords(WORDS);
  const [{ pages }, change] = useAddress();
  const passed = pages === undefined ? [] : pages.split('~');
  if (passed.length === 0 && nextCursor === null) return null;
  const turnTo = (to: readonly string[]) => change({ pages: to.join('~') }, { isStep: true });
  return (
    <nav className="plan-pages no-print" aria-label={t.pages}>
      <Button disabled={passed.length === 0} onClick={() => turnTo(passed.slice(0, -1))}>
        {t.before}
      </Button>
      <span className="figure">{t.page({ number: passed.length + 1 })}</span>
      <Button disabled={nextCursor === null} onClick={() => nextCursor !== null && turnTo([...passed, nextCursor])}>
        {t.next}
      </Button>
    </nav>
  );
}
