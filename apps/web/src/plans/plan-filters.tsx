import { Input, Radio } from 'antd';
import { useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { PLAN_STATES, useFieldWord } from '../words/index.js';
import './plans.css';

const WORDS = words({
  search: { zh: '按名称查找', en: 'Find by title' },
  state: { zh: '状态', en: 'State' },
  all: { zh: '全部', en: 'All' },
});

/** What narrows the list of plans. */
export function PlanFilters() {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const [{ search = '', state = '' }, change] = useAddress();
  return (
    <div className="plan-filters no-print" role="search">
      <Input.Search
        key={search}
        defaultValue={search}
        aria-label={t.search}
        placeholder={t.search}
        allowClear
        maxLength={200}
        onSearch={(text) => change({ search: text.trim(), pages: undefined })}
      />
      <Radio.Group
        aria-label={t.state}
        optionType="button"
        value={state}
        options={[
          { value: '', label: t.all },
          ...Object.keys(PLAN_STATES).map((code) => ({ value: code, label: word(PLAN_STATES, code) })),
        ]}
        onChange={({ target }) => change({ state: String(target.value), pages: undefined })}
      />
    </div>
  );
}
