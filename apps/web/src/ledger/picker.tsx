import type { UseQueryResult } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useDeferredValue, useId, useState } from 'react';
import { useWords, words } from '../language/index.js';

const WORDS = words({
  any: { zh: '不限', en: 'Any' },
  noSuch: { zh: '没有匹配的名称', en: 'No name matches' },
});

interface Option {
  readonly id: string;
  readonly name: string;
}

/** Chooses one of many by part of its name. */
export function Picker({
  label,
  chosen,
  useOptions,
  onChoose,
}: {
  readonly label: string;
  /** The name of what is chosen. */
  readonly chosen: string | undefined;
  readonly useOptions: (search: string, isWanted: boolean) => UseQueryResult<readonly Option[]>;
  readonly onChoose: (id: string | undefined) => void;
}) {
  const t = useWords(WORDS);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = typed !== null;
  const { data = [] } = useOptions(useDeferredValue(typed ?? ''), isOpen);
  const options = typed === '' ? [{ id: '', name: t.any }, ...data] : data;
  const choose = (option: Option | undefined) => {
    if (option !== undefined) onChoose(option.id === '' ? undefined : option.id);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined)
      setActive((before) => Math.max(0, Math.min(options.length - 1, isOpen ? before + step : 0)));
    if (step !== undefined && !isOpen) setTyped('');
    if (event.key === 'Enter' && isOpen) choose(options[active]);
    if (event.key === 'Escape') setTyped(null);
    if (step !== undefined || event.key === 'Enter') event.preventDefault();
  };
  return (
    <div className="ledger-picker">
      <label className="ledger-field-name" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="plain-input"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? `${id}-${String(active)}` : undefined}
        value={typed ?? chosen ?? ''}
        placeholder={t.any}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onClick={() => setTyped('')}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      {isOpen && <Options {...{ id, label, options, active }} onChoose={choose} />}
    </div>
  );
}

function Options({
  id,
  label,
  options,
  active,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly onChoose: (option: Option) => void;
}) {
  const t = useWords(WORDS);
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={label}>
      {options.map((option, place) => (
        <li
          key={option.id}
          id={`${id}-${String(place)}`}
          role="option"
          aria-selected={place === active}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          {option.name}
        </li>
      ))}
      {options.length === 0 && (
        <li role="option" aria-selected={false} aria-disabled="true">
          {t.noSuch}
        </li>
      )}
    </ul>
  );
}
