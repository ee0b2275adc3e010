import { Button } from 'antd';
import { Loaded, Nothing, Page, Section, useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { useOwed } from './data.js';
import { NARROWING } from './owed-address.js';
import { OwedActs } from './owed-acts.js';
import { OwedFilters } from './owed-filters.js';
import { OwedTable } from './owed-table.js';

const WORDS = words({
  title: { zh: '应办事项', en: 'What is owed' },
  under: { zh: '按截止时间先后排列', en: 'Earliest limit first' },
  list: { zh: '事项清单', en: 'List' },
  shown: {
    zh: ({ count }: { count: number }) => `已显示 ${String(count)} 项`,
    en: ({ count }: { count: number }) => `${String(count)} shown`,
  },
  more: { zh: '显示更多', en: 'Show more' },
  none: { zh: '没有符合条件的事项', en: 'Nothing matches' },
  noneHint: { zh: '可放宽筛选条件再看。', en: 'Widen the filters to see more.' },
  clear: { zh: '清除筛选', en: 'Clear the filters' },
});

/** Everything owed, in order of time. */
export function OwedPage() {
  const t = useWords(WORDS);
  const [address, change] = useAddress();
  const query = useOwed(address);
  const clear = () => change(Object.fromEntries(NARROWING.map((name) => [name, undefined])), { isStep: true });
  const empty = (
    <Nothing title={t.none}>
      <p>{t.noneHint}</p>
      <Button onClick={clear}>{t.clear}</Button>
    </Nothing>
  );
  return (
    <Page title={t.title} under={t.under}>
      <OwedFilters address={address} onChange={change} onClear={clear} />
      <Section title={t.list}>
        <Loaded query={query} isEmpty={({ pages }) => pages[0]?.items.length === 0} empty={empty}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            return (
              <>
                <OwedTable items={items} name={t.list} acts={(item) => <OwedActs item={item} />} />
                <p className="quiet" role="status">
                  {t.shown({ count: items.length })}
                </p>
                {query.hasNextPage && (
                  <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {t.more}
                  </Button>
                )}
              </>
            );
          }}
        </Loaded>
      </Section>
    </Page>
  );
}
