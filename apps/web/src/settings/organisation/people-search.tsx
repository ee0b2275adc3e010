import { Checkbox, Input } from 'antd';
import { Section, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { useMay } from '../../session/index.js';
import { PeopleList } from './people-list.js';
import { PEOPLE_WORDS } from './people-words.js';

/** People of all departments, found by name. */
export function PeopleSearch() {
  const t = useWords(PEOPLE_WORDS);
  const manages = useMay()('organisation.manage');
  const [address, change] = useAddress();
  const search = address['search'] ?? '';
  const withDisabled = address['disabled'] === 'yes';
  return (
    <Section title={t.people}>
      <div className="filters no-print">
        <Input.Search
          key={search}
          aria-label={t.search}
          placeholder={t.search}
          allowClear
          defaultValue={search}
          onSearch={(text) => change({ search: text.trim() })}
          style={{ width: 280, maxWidth: '100%' }}
        />
        {manages && (
          <Checkbox
            checked={withDisabled}
            onChange={({ target }) => change({ disabled: target.checked ? 'yes' : undefined })}
          >
            {t.withDisabled}
          </Checkbox>
        )}
      </div>
      <PeopleList filter={{ ...(search !== '' && { search }), withDisabled }} empty={t.none} />
    </Section>
  );
}
