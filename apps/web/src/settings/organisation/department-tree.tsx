import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../language/index.js';
import type { TreePlace } from './data.js';
import { DepartmentLink } from './department-link.js';
import type { Places } from './department-places.js';
import { above } from './department-places.js';
import { ORGANISATION_WORDS } from './organisation-words.js';

// So many departments can be looked over at once.
const FEW = 60;

interface Branch {
  readonly places: Places;
  readonly chosen: string | undefined;
  readonly opened: ReadonlySet<string>;
  readonly turn: (id: string) => void;
}

/** The departments as nested lists; small trees stand open, of large ones the first two levels and the way to the chosen one. */
export function DepartmentTree({ places, chosen }: { readonly places: Places; readonly chosen: string | undefined }) {
  const t = useWords(ORGANISATION_WORDS);
  const parents = [...places.below.keys()];
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => firstOpened(places, chosen));
  const turn = (id: string) =>
    setOpened((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  return (
    <>
      {parents.length > 0 && (
        <div className="tree-tools no-print">
          <Button size="small" type="text" onClick={() => setOpened(new Set(parents))}>
            {t.openAll}
          </Button>
          <Button size="small" type="text" onClick={() => setOpened(new Set())}>
            {t.closeAll}
          </Button>
        </div>
      )}
      <div className="tree" role="group" aria-label={t.departments}>
        <Level items={places.roots} branch={{ places, chosen, opened, turn }} />
      </div>
    </>
  );
}

function Level({ items, branch }: { readonly items: readonly TreePlace[]; readonly branch: Branch }) {
  return (
    <ul>
      {items.map((place) => (
        <Department key={place.id} place={place} branch={branch} />
      ))}
    </ul>
  );
}

function Department({ place, branch }: { readonly place: TreePlace; readonly branch: Branch }) {
  const t = useWords(ORGANISATION_WORDS);
  const { id, name, people } = place;
  const below = branch.places.below.get(id) ?? [];
  const isOpen = branch.opened.has(id);
  return (
    <li>
      <div className="tree-row">
        {below.length > 0 && (
          <button
            type="button"
            className="tree-turn"
            aria-expanded={isOpen}
            aria-label={isOpen ? t.close({ name }) : t.open({ name })}
            onClick={() => branch.turn(id)}
          >
            {isOpen ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
          </button>
        )}
        <DepartmentLink id={id} name={name} isChosen={id === branch.chosen} />
        <span className="quiet figure">{t.count({ people })}</span>
      </div>
      {isOpen && below.length > 0 && <Level items={below} branch={branch} />}
    </li>
  );
}

function firstOpened(places: Places, chosen: string | undefined): ReadonlySet<string> {
  if (places.all.length <= FEW) return new Set(places.below.keys());
  return new Set([...places.roots, ...above(places, chosen)].map(({ id }) => id));
}
