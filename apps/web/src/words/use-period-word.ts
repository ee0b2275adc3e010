import { useCallback } from 'react';
import { useDates, useWords, words } from '../language/index.js';

const WORDS = words({
  issue: { zh: '交办', en: 'Issue' },
  quarter: {
    zh: ({ year, part }: { year: string; part: number }) => `${year}年第${String(part)}季度`,
    en: ({ year, part }: { year: string; part: number }) => `Q${String(part)} ${year}`,
  },
  half: {
    zh: ({ year, part }: { year: string; part: number }) => `${year}年${part === 1 ? '上' : '下'}半年`,
    en: ({ year, part }: { year: string; part: number }) => `H${String(part)} ${year}`,
  },
});
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const PERIOD = /^(?<year>\d{4})-(?<letter>[QH]?)(?<part>\d{1,2})$/u;

/** A reporting period as the field says it: `2026-03`, `2026-Q1`, `2026-H1`, `issue`, a milestone's `2026-06-30`; any other name stands for itself. */
export function usePeriodWord(): (period: string) => string {
  const t = useWords(WORDS);
  const dates = useDates();
  return useCallback(
    (name) => {
      // The duties of an office within one year are told apart by the id of a unit or an appeal, which tells a reader nothing.
      const period = name.replace(/\/.*$/u, '');
      if (period === 'issue') return t.issue;
      if (DAY.test(period)) return dates.day(period);
      const told = PERIOD.exec(period)?.groups;
      if (told === undefined) return period;
      const given = { year: told['year'] ?? '', part: Number(told['part']) };
      if (told['letter'] === 'Q') return t.quarter(given);
      if (told['letter'] === 'H') return t.half(given);
      return dates.month(`${period}-01`);
    },
    [t, dates],
  );
}
