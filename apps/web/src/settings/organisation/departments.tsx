import { Input } from 'antd';
import { useMemo, useState } from 'react';
import { Loaded, Nothing, Section, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import type { TreePlace } from './data.js';
import { useTree } from './data.js';
import { DepartmentPanel } from './department-panel.js';
import { placesOf } from './department-places.js';
import { DepartmentTree } from './department-tree.js';
import { FoundDepartments } from './found-departments.js';
import { ORGANISATION_WORDS } from './organisation-words.js';

/** The tree of departments beside the one that is chosen. */
export function Departments() {
  const t = useWords(ORGANISATION_WORDS);
  const query = useTree();
  const empty = <Nothing title={t.noDepartments}>{t.noDepartmentsHint}</Nothing>;
  return (
    <Loaded query={query} isEmpty={({ items }) => items.length === 0} empty={empty}>
      {({ items, isWhole }) => <Beside items={items} isWhole={isWhole} />}
    </Loaded>
  );
}

function Beside({ items, isWhole }: { readonly items: readonly TreePlace[]; readonly isWhole: boolean }) {
  const t = useWords(ORGANISATION_WORDS);
  const [address, change] = useAddress();
  const [typed, setTyped] = useState(address['search'] ?? '');
  const places = useMemo(() => placesOf(items), [items]);
  const chosen = address['department'];
  const seek = (text: string) => {
    setTyped(text);
    change({ search: text.trim() });
  };
  return (
    <div className="split">
      <Section title={t.departments}>
        <Input.Search
          aria-label={t.find}
          placeholder={t.find}
          allowClear
          value={typed}
          onChange={({ target }) => seek(target.value)}
          onSearch={seek}
        />
        {!isWhole && <p className="quiet">{t.notWhole}</p>}
        {typed.trim() === '' ? (
          <DepartmentTree places={places} chosen={chosen} />
        ) : (
          <FoundDepartments places={places} text={typed} chosen={chosen} />
        )}
      </Section>
      {chosen === undefined ? <Nothing title={t.choose} /> : <DepartmentPanel key={chosen} id={chosen} />}
    </div>
  );
}
