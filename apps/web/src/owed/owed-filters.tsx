import { Button } from 'antd';
import type { Address } from '../design/index.js';
import type { Sayings } from '../language/index.js';
import { useWords, words } from '../language/index.js';
import { ACTS, KINDS, OWED_STATES, TIME_LIGHTS, useFieldWord } from '../words/index.js';
import { usePlanNames } from './data.js';
import { NARROWING } from './owed-address.js';

const WORDS = words({
  filters: { zh: '筛选', en: 'Filters' },
  all: { zh: '全部', en: 'All' },
  state: { zh: '状态', en: 'State' },
  light: { zh: '时限', en: 'Limit' },
  kind: { zh: '事项', en: 'What' },
  plan: { zh: '计划', en: 'Plan' },
  escalation: { zh: '已升级到', en: 'Escalated to' },
  several: { zh: '多项（来自链接）', en: 'Several (from the link)' },
  mine: { zh: '只看本单位', en: 'Only my unit' },
  also: { zh: '另按链接限定：', en: 'Also narrowed by the link: ' },
  unit: { zh: '单位', en: 'unit' },
  leader: { zh: '分管领导', en: 'leader' },
  round: { zh: '报送期', en: 'round' },
  part: { zh: '分工', en: 'part' },
  due: { zh: '是否到期', en: 'whether due' },
  answer: { zh: '首次办理情况', en: 'first answer' },
  clear: { zh: '清除筛选', en: 'Clear the filters' },
});

type Change = (change: Address, options?: { readonly isStep?: boolean }) => void;

/** What narrows the list; the address holds it. */
export function OwedFilters({
  address,
  onChange,
  onClear,
}: {
  readonly address: Address;
  readonly onChange: Change;
  readonly onClear: () => void;
}) {
  const t = useWords(WORDS);
  const one = (name: string) => ({
    value: address[name] ?? '',
    onChange: (value: string) => onChange({ [name]: value }, { isStep: true }),
  });
  const isNarrowed = NARROWING.some((name) => address[name] !== undefined);
  return (
    <div className="filters no-print" role="group" aria-label={t.filters}>
      <CodeChoice label={t.state} codes={OWED_STATES} {...one('state')} />
      <CodeChoice label={t.light} codes={TIME_LIGHTS} {...one('timeLight')} />
      <CodeChoice label={t.kind} codes={KINDS} {...one('kind')} />
      <PlanChoice label={t.plan} {...one('plan')} />
      <CodeChoice
        label={t.escalation}
        codes={ACTS}
        only={['urge', 'second-notice', 'draft-criticism', 'propose-interview']}
        {...one('escalation')}
      />
      <label>
        <input
          type="checkbox"
          checked={address['mine'] === 'true'}
          onChange={({ target }) => onChange({ mine: target.checked ? 'true' : undefined }, { isStep: true })}
        />
        {t.mine}
      </label>
      <AlsoNarrowed address={address} />
      {isNarrowed && <Button onClick={onClear}>{t.clear}</Button>}
    </div>
  );
}

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function CodeChoice({
  label,
  value,
  onChange,
  codes,
  only,
}: Choice & { readonly codes: Sayings; readonly only?: readonly string[] }) {
  const word = useFieldWord();
  const options = (only ?? Object.keys(codes)).map((code) => ({ id: code, title: word(codes, code) }));
  return <Choose label={label} value={value} onChange={onChange} options={options} />;
}

function PlanChoice(choice: Choice) {
  const { data } = usePlanNames();
  return <Choose {...choice} options={data?.items ?? []} />;
}

function Choose({ label, value, onChange, options }: Choice & { readonly options: { id: string; title: string }[] }) {
  const t = useWords(WORDS);
  const isForeign = value !== '' && !options.some(({ id }) => id === value);
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)} style={{ maxWidth: 220 }}>
        <option value="">{t.all}</option>
        {isForeign && <option value={value}>{t.several}</option>}
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function AlsoNarrowed({ address }: { readonly address: Address }) {
  const t = useWords(WORDS);
  const names = {
    department: t.unit,
    leader: t.leader,
    round: t.round,
    roundPeriod: t.round,
    part: t.part,
    isDue: t.due,
    firstAnswer: t.answer,
  };
  const also = Object.entries(names).flatMap(([name, word]) => (address[name] === undefined ? [] : [word]));
  return also.length === 0 ? null : (
    <span className="quiet">
      {t.also}
      {also.join(', ')}
    </span>
  );
}
