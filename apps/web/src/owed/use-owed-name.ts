import { useCallback } from 'react';
import { useDates } from '../language/index.js';
import { KINDS, useFieldWord, usePeriodWord } from '../words/index.js';
import type { Owed } from './data.js';

/** What is owed in one phrase that no other thing owed shares: its kind, its period or day, its task. */
export function useOwedName(): (item: Owed) => string {
  const word = useFieldWord();
  const periodWord = usePeriodWord();
  const dates = useDates();
  return useCallback(
    ({ kind, period, milestoneId, taskTitle, planTitle }) => {
      const asked = milestoneId === null ? periodWord(period) : dates.day(period);
      // What is owed on issue is owed once.
      const parts = period === 'issue' ? [] : [asked];
      return [word(KINDS, kind), ...parts, taskTitle ?? planTitle].join(' · ');
    },
    [dates, periodWord, word],
  );
}
