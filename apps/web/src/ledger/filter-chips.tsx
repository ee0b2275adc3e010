import { CloseOutlined } from '@ant-design/icons';
import type { Address } from '../design/index.js';
import type { Sayings } from '../language/index.js';
import { useDates, useWords } from '../language/index.js';
import { COMPLEXITIES, ESCALATIONS, PROGRESS_LIGHTS, TASK_STATES, TIME_LIGHTS, useFieldWord } from '../words/index.js';
import { usePlanTitle, useUnitName } from './data.js';
import type { FieldProps } from './filter-fields.js';
import { listIn } from './filter-fields.js';
import { COLUMN_WORDS, FILTER_WORDS, LEDGER_WORDS } from './ledger-words.js';
import type { Filter } from './shown.js';
import { FILTERS } from './shown.js';

const CODES: Readonly<Partial<Record<Filter, Sayings>>> = {
  state: TASK_STATES,
  timeLight: TIME_LIGHTS,
  progressLight: PROGRESS_LIGHTS,
  escalation: ESCALATIONS,
  complexity: COMPLEXITIES,
};

/** What the ledger is narrowed to, each with its way out. */
export function FilterChips({ address, onChange }: FieldProps) {
  const t = useWords(LEDGER_WORDS);
  const f = useWords(FILTER_WORDS);
  const said = useSaid(address);
  const chips = FILTERS.filter((name) => address[name] !== undefined);
  if (chips.length === 0) return null;
  return (
    <ul className="ledger-chips no-print" aria-label={f.panel}>
      {chips.map((name) => (
        <li key={name}>
          <button
            type="button"
            aria-label={f.remove({ what: said(name) })}
            onClick={() => onChange({ [name]: undefined })}
          >
            {said(name)}
            <CloseOutlined aria-hidden style={{ fontSize: 10 }} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" data-plain="" onClick={() => onChange(NOTHING)}>
          {t.clear}
        </button>
      </li>
    </ul>
  );
}

/** No filter at all. */
export const NOTHING: Address = Object.fromEntries(FILTERS.map((name) => [name, undefined]));

/** How many things narrow the ledger. */
export function countOfFilters(address: Address): number {
  return FILTERS.filter((name) => address[name] !== undefined).length;
}

/** The filters in one sentence, for the printed sheet. */
export function useFilterSentence(address: Address): string {
  const said = useSaid(address);
  return FILTERS.filter((name) => address[name] !== undefined)
    .map(said)
    .join('；');
}

function useSaid(address: Address): (name: Filter) => string {
  const f = useWords(FILTER_WORDS);
  const c = useWords(COLUMN_WORDS);
  const word = useFieldWord();
  const dates = useDates();
  const names: Readonly<Partial<Record<Filter, string | undefined>>> = {
    department: useUnitName(address['department']),
    lead: useUnitName(address['lead']) ?? (address['lead'] === 'none' ? f.noLead : undefined),
    implementing: useUnitName(address['implementing']),
    plan: usePlanTitle(address['plan']),
  };
  const day = (text: string) => (/^\d{4}-\d\d-\d\d$/u.test(text) ? dates.day(text) : text);
  const own: Readonly<Partial<Record<Filter, (text: string) => string>>> = {
    search: (text) => f.searched({ text }),
    department: () => `${f.department}: ${names.department ?? '…'}`,
    limitFrom: (text) => f.limitFrom({ day: day(text) }),
    limitUntil: (text) => f.limitUntil({ day: day(text) }),
    hasLimit: (text) => (text === 'false' ? f.noLimit : f.withLimit),
    escalated: (text) => (text === 'false' ? f.never : f.escalated),
    complexity: (text) => word(COMPLEXITIES, text),
  };
  return (name) => {
    const text = address[name] ?? '';
    const saying = own[name];
    if (saying !== undefined) return saying(text);
    const codes = CODES[name];
    const values = listIn(text).map((code) =>
      codes === undefined || code === 'none' ? f.nothingPlanned : word(codes, code),
    );
    return `${c[name as keyof typeof c]}: ${codes === undefined ? (names[name] ?? text) : values.join('、')}`;
  };
}
