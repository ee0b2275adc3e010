import { Nothing } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { DepartmentLink } from './department-link.js';
import type { Places } from './department-places.js';
import { above, placesNamed } from './department-places.js';
import { ORGANISATION_WORDS } from './organisation-words.js';

const MOST_SHOWN = 100;

/** The departments that a search finds, each with the one above it and its other names. */
export function FoundDepartments({
  places,
  text,
  chosen,
}: {
  readonly places: Places;
  readonly text: string;
  readonly chosen: string | undefined;
}) {
  const t = useWords(ORGANISATION_WORDS);
  const found = placesNamed(places, text);
  const count = found.length;
  const said = count > MOST_SHOWN ? t.foundFirst({ count, shown: MOST_SHOWN }) : t.found({ count });
  return (
    <>
      <p className="quiet tree-tools" role="status">
        {said}
      </p>
      {count === 0 && <Nothing title={t.nothingFound} />}
      <ul className="tree found">
        {found.slice(0, MOST_SHOWN).map(({ id, name, aliases }) => (
          <li key={id}>
            <div className="tree-row">
              <DepartmentLink id={id} name={name} isChosen={id === chosen} />
            </div>
            <div className="quiet tree-hint">
              {above(places, id)
                .slice(0, 1)
                .map((parent) => t.under({ name: parent.name }))}
              {aliases.length > 0 && <span> {t.alias({ names: aliases.join('、') })}</span>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
