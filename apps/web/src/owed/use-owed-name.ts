import { useCallback } from 'react';
import { KINDS, useFieldWord, usePeriodWord } from '../words/index.js';
import type { Owed } from './data.js';

/** What is owed in one phrase that no other thing owed shares: its kind, its period or day, its task. */
export function useOwedName(): (item: Owed) => string {
  const word = useFieldWord();
  const periodWord = usePeriodWord();
  return useCallback(
    ({ kind, period, taskTitle, planTitle }) => {
      // What is owed on issue is owed once.
      const parts = period === 'issue' ? [] : [periodWord(period)];
      return [word(KINDS, kind), ...parts, taskTitle ?? planTitle].join(' · ');
    },
    [periodWord, word],
  );
}
