import { Loaded, Nothing, Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { useGroups } from './data.js';
import { DepartmentLink } from './department-link.js';
import { ORGANISATION_WORDS } from './organisation-words.js';

/** The groups, each with all its members. */
export function Groups() {
  const t = useWords(ORGANISATION_WORDS);
  const query = useGroups();
  return (
    <Loaded query={query} isEmpty={({ items }) => items.length === 0} empty={<Nothing title={t.noGroups} />}>
      {({ items }) =>
        items.map(({ id, name, members }) => (
          <Section key={id} title={name} more={<span className="quiet">{t.members({ count: members.length })}</span>}>
            <ul className="members">
              {members.map((member) => (
                <li key={member.id}>
                  <DepartmentLink id={member.id} name={member.name} />
                </li>
              ))}
            </ul>
          </Section>
        ))
      }
    </Loaded>
  );
}
