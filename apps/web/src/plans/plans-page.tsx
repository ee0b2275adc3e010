import { Button } from 'antd';
import { Loaded, Nothing, Page, useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { useMay } from '../session/index.js';
import { ImportPlan } from './import-plan.js';
import { usePlanList } from './list-data.js';
import { PlanFilters } from './plan-filters.js';
import { PlanPages } from './plan-pages.js';
import { PlanTable } from './plan-table.js';

const WORDS = words({
  title: { zh: '计划', en: 'Plans' },
  import: { zh: '导入方案', en: 'Import a document' },
  none: { zh: '还没有计划', en: 'No plan yet' },
  noneHint: {
    zh: '导入一份行动方案或工作计划，系统会识别出任务草稿，经审核、立项后交办。',
    en: 'Import an action plan: its tasks are read as drafts, then reviewed, approved and issued.',
  },
  noneMine: {
    zh: '由您单位承办的计划交办后会显示在这里。',
    en: 'Plans in which your unit has a part appear here once issued.',
  },
  noneFound: { zh: '没有符合条件的计划', en: 'No plan matches' },
  clear: { zh: '清除条件', en: 'Clear the filters' },
});

/** All plans, and the import of a document. */
export function PlansPage() {
  const t = useWords(WORDS);
  const mayImport = useMay()('plan.import');
  const [address, change] = useAddress();
  const { search, state, pages } = address;
  const plans = usePlanList({ search, state, cursor: pages?.split('~').at(-1) });
  const open = () => change({ do: 'import' }, { isStep: true });
  return (
    <Page
      title={t.title}
      more={
        mayImport && (
          <Button type="primary" onClick={open}>
            {t.import}
          </Button>
        )
      }
    >
      <PlanFilters />
      <Loaded
        query={plans}
        isEmpty={({ items }) => items.length === 0}
        empty={<NoPlans onImport={mayImport ? open : null} />}
      >
        {({ items, nextCursor }) => (
          <>
            <PlanTable plans={items} />
            <PlanPages nextCursor={nextCursor} />
          </>
        )}
      </Loaded>
      {mayImport && address['do'] === 'import' && <ImportPlan onClose={() => change({ do: undefined })} />}
    </Page>
  );
}

function NoPlans({ onImport }: { readonly onImport: (() => void) | null }) {
  const t = useWords(WORDS);
  const [{ search, state }, change] = useAddress();
  if (search !== undefined || state !== undefined)
    return (
      <Nothing title={t.noneFound}>
        <Button onClick={() => change({ search: undefined, state: undefined, pages: undefined })}>{t.clear}</Button>
      </Nothing>
    );
  return (
    <Nothing title={t.none}>
      <p>{onImport === null ? t.noneMine : t.noneHint}</p>
      {onImport !== null && (
        <Button type="primary" onClick={onImport}>
          {t.import}
        </Button>
      )}
    </Nothing>
  );
}
