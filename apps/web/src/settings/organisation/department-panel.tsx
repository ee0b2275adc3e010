import { Tag } from 'antd';
import { Loaded, Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { useMay } from '../../session/index.js';
import { DEPARTMENT_KINDS, useFieldWord } from '../../words/index.js';
import { useDepartment } from './data.js';
import { DepartmentLink } from './department-link.js';
import { ORGANISATION_WORDS } from './organisation-words.js';
import { PeopleList } from './people-list.js';

/** One department: what it is, what it is there for, and who works for it. */
export function DepartmentPanel({ id }: { readonly id: string }) {
  const t = useWords(ORGANISATION_WORDS);
  const word = useFieldWord();
  const query = useDepartment(id);
  const withDisabled = useMay()('organisation.manage');
  return (
    <Loaded query={query}>
      {({ name, kind, parentId, parentName, aliases, groups, duties }) => (
        <div>
          <Section title={name}>
            <dl className="facts">
              <dt>{t.kind}</dt>
              <dd>{word(DEPARTMENT_KINDS, kind)}</dd>
              <dt>{t.parent}</dt>
              <dd>{parentId === null ? t.top : <DepartmentLink id={parentId} name={parentName ?? parentId} />}</dd>
              <dt>{t.aliases}</dt>
              <dd>{aliases.length === 0 ? t.none : <Tags names={aliases} />}</dd>
              <dt>{t.groups}</dt>
              <dd>{groups.length === 0 ? t.none : <Tags names={groups} />}</dd>
              <dt>{t.duties}</dt>
              <dd className="own-lines">{duties === '' ? t.notTold : duties}</dd>
            </dl>
          </Section>
          <Section title={t.peopleOf}>
            <PeopleList filter={{ department: id, withDisabled }} department={id} empty={t.noPeople} />
          </Section>
        </div>
      )}
    </Loaded>
  );
}

function Tags({ names }: { readonly names: readonly string[] }) {
  return (
    <span className="spaced">
      {names.map((name) => (
        <Tag key={name}>{name}</Tag>
      ))}
    </span>
  );
}
