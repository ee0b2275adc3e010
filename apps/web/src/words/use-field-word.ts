import { useCallback } from 'react';
import type { Sayings } from '../language/index.js';
import { useLanguage } from '../language/index.js';

/** The word of the field for a code; a code unknown to this page stands for itself, so that nothing is hidden. */
export function useFieldWord(): (from: Sayings, code: string | null | undefined) => string {
  const { language } = useLanguage();
  return useCallback(
    (from, code) => {
      if (code === null || code === undefined) return '—';
      const said = Object.hasOwn(from, code) ? from[code]?.[language] : undefined;
      return typeof said === 'string' ? said : code;
    },
    [language],
  );
}
