import { Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { Loaded } from '../../design/index.js';
import { useWords, words } from '../../language/index.js';
import { PARTS, useFieldWord } from '../../words/index.js';
import type { Unit } from '../data.js';
import { useUnits } from '../data.js';
import { Field } from './field.js';
import type { Named, Part } from './parts.js';

const WORDS = words({
  find: { zh: '查找单位（全称、简称或分组）', en: 'Find a unit (name, alias or group)' },
  none: { zh: '没有找到这个单位', en: 'No such unit' },
  give: {
    zh: ({ name, part }: { name: string; part: string }) => `由${name}${part}`,
    en: ({ name, part }: { name: string; part: string }) => `${name} as ${part}`,
  },
});

const GIVEN: readonly Part[] = ['lead', 'support', 'implement'];

/** Finds units and gives each a part. */
export function UnitPicker({ onPick }: { readonly onPick: (part: Part, unit: Named) => void }) {
  const t = useWords(WORDS);
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const units = useUnits(search);
  return (
    <>
      <Field label={t.find}>
        {(id) => (
          <Input
            id={id}
            autoFocus
            allowClear
            maxLength={100}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {search !== '' && (
        <Loaded query={units} isEmpty={(found) => found.length === 0} empty={<p className="quiet">{t.none}</p>}>
          {(found) => (
            <ul className="found">
              {found.map((unit) => (
                <Found key={unit.id} unit={unit} onPick={onPick} />
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </>
  );
}

function Found({ unit, onPick }: { readonly unit: Unit; readonly onPick: (part: Part, unit: Named) => void }) {
  return (
    <li>
      <div>
        {unit.name}
        {unit.aliases.length > 0 && <span className="quiet"> {unit.aliases.join('、')}</span>}
      </div>
      <PartButtons unit={unit} onPick={onPick} />
    </li>
  );
}

/** The parts that can be given to a unit, one button each. */
export function PartButtons({
  unit: { id, name },
  parts = GIVEN,
  onPick,
}: {
  readonly unit: Named;
  readonly parts?: readonly Part[];
  readonly onPick: (part: Part, unit: Named) => void;
}) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  return (
    <div className="draft-actions">
      {parts.map((part) => (
        <Button
          key={part}
          size="small"
          aria-label={t.give({ name, part: word(PARTS, part) })}
          onClick={() => onPick(part, { id, name })}
        >
          {word(PARTS, part)}
        </Button>
      ))}
    </div>
  );
}
