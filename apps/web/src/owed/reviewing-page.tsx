import { Loaded, Nothing, Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { useToReview } from './data.js';
import { ReviewDesk } from './review-desk.js';

const WORDS = words({
  title: { zh: '报告审核', en: 'Reports to review' },
  none: { zh: '没有待审核的报告', en: 'No report waits for review' },
  noneHint: { zh: '各单位报送后会出现在这里。', en: 'What units report will appear here.' },
  waiting: {
    zh: ({ count }: { count: number }) => `${String(count)} 件待审核`,
    en: ({ count }: { count: number }) => `${String(count)} waiting`,
  },
  more: { zh: '另有更多，审完本批后继续显示', en: 'and more, shown when these are done' },
});

/** Answers that wait for the office's word. */
export function ReviewingPage() {
  const t = useWords(WORDS);
  const query = useToReview();
  const { data } = query;
  const more = typeof data?.nextCursor === 'string' ? ` · ${t.more}` : '';
  const under = data === undefined ? undefined : t.waiting({ count: data.items.length }) + more;
  return (
    <Page title={t.title} under={under}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing title={t.none}>{t.noneHint}</Nothing>}
      >
        {({ items }) => <ReviewDesk items={items} />}
      </Loaded>
    </Page>
  );
}
