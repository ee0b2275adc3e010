import { useWords } from '../../language/index.js';
import { ROLES, useFieldWord } from '../../words/index.js';
import type { Person } from './data.js';
import { DepartmentLink } from './department-link.js';
import { PEOPLE_WORDS } from './people-words.js';

/** The roles of a person: those in the department at hand as words, all others with their departments. */
export function PersonRoles({
  person,
  department,
}: {
  readonly person: Person;
  readonly department: string | undefined;
}) {
  const t = useWords(PEOPLE_WORDS);
  const word = useFieldWord();
  const here = person.roles.filter(({ departmentId }) => departmentId === department);
  const others = person.roles.filter(({ departmentId }) => departmentId !== department);
  if (department === undefined)
    return others.map(({ departmentId, departmentName, role }) => (
      <div key={`${departmentId} ${role}`} className="person-role">
        <DepartmentLink id={departmentId} name={departmentName} /> · {word(ROLES, role)}
      </div>
    ));
  const elsewhere = others.map(({ departmentName, role }) => `${departmentName} ${word(ROLES, role)}`).join('；');
  return (
    <>
      <div>{here.map(({ role }) => word(ROLES, role)).join('、')}</div>
      {elsewhere !== '' && <div className="quiet">{t.elsewhere({ roles: elsewhere })}</div>}
    </>
  );
}
