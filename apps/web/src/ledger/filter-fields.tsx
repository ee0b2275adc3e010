import type { ReactNode } from 'react';
import type { Address } from '../design/index.js';
import type { Sayings } from '../language/index.js';
import { DayField } from '../design/index.js';
import { useWords } from '../language/index.js';
import { useFieldWord } from '../words/index.js';
import { FILTER_WORDS } from './ledger-words.js';

/** What the ledger is narrowed to now, and how that changes. */
export interface FieldProps {
  readonly address: Address;
  readonly onChange: (change: Address) => void;
}

/** Several of the codes of one thing; `children` names what has none. */
export function Checks({
  name,
  title,
  codes,
  address,
  onChange,
  children,
}: FieldProps & {
  readonly name: string;
  readonly title: string;
  readonly codes: Sayings;
  readonly children?: ReactNode;
}) {
  const word = useFieldWord();
  const chosen = listIn(address[name]);
  const offered = [...Object.keys(codes), ...(children === undefined ? [] : ['none'])];
  const turn = (code: string, isOn: boolean) =>
    onChange({ [name]: offered.filter((one) => (one === code ? isOn : chosen.includes(one))).join(',') });
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="ledger-checks">
        {offered.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) => turn(code, target.checked)}
            />
            {code === 'none' ? children : word(codes, code)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One value of one thing, or whatever it is. */
export function Tick({
  name,
  value,
  address,
  onChange,
  children,
}: FieldProps & { readonly name: string; readonly value: string; readonly children: ReactNode }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={address[name] === value}
        onChange={({ target }) => onChange({ [name]: target.checked ? value : undefined })}
      />
      {children}
    </label>
  );
}

/** The days between which the limit lies, or that there is none. */
export function Days({ title, ...props }: FieldProps & { readonly title: string }) {
  const t = useWords(FILTER_WORDS);
  const { address, onChange } = props;
  const day = (name: 'limitFrom' | 'limitUntil', label: string) => (
    <DayField
      aria-label={`${title} ${label}`}
      value={address[name] ?? ''}
      onChange={(on) => onChange({ [name]: on })}
    />
  );
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="ledger-days">
        {day('limitFrom', t.from)}
        <span aria-hidden="true">–</span>
        {day('limitUntil', t.until)}
        <div className="ledger-checks">
          <Tick name="hasLimit" value="false" {...props}>
            {t.noLimit}
          </Tick>
        </div>
      </div>
    </fieldset>
  );
}

/** The parts of a list in an address. */
export function listIn(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}
