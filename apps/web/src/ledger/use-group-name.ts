import { useDates, useWords } from '../language/index.js';
import type { Sayings } from '../language/index.js';
import { COMPLEXITIES, PROGRESS_LIGHTS, TASK_STATES, TIME_LIGHTS, useFieldWord } from '../words/index.js';
import type { LedgerGroup } from './data.js';
import { LEDGER_WORDS } from './ledger-words.js';

const CODES: Readonly<Record<string, Sayings>> = {
  state: TASK_STATES,
  timeLight: TIME_LIGHTS,
  progressLight: PROGRESS_LIGHTS,
  complexity: COMPLEXITIES,
};

/** The name of a group of the ledger that is grouped by this. */
export function useGroupName(by = ''): (group: LedgerGroup) => string {
  const t = useWords(LEDGER_WORDS);
  const word = useFieldWord();
  const dates = useDates();
  const without: Readonly<Record<string, string>> = { lead: t.noLead, month: t.noLimit, action: t.noAction };
  return ({ key, label, planTitle }) => {
    if (key === null || key === '') return without[by] ?? t.noneMissing;
    const codes = CODES[by];
    if (codes !== undefined) return word(codes, key);
    if (by === 'month') return dates.month(`${key}-01`);
    const name = label ?? key;
    return planTitle === null ? name : `${name}（${planTitle}）`;
  };
}
