import { useCallback } from 'react';
import { useWords } from '../../language/index.js';
import { ACTS, KINDS, useFieldWord } from '../../words/index.js';
import type { Moment } from './moments.js';
import { TIMELINE_WORDS } from './timeline-words.js';

/** What an event is called in the language at hand. */
export function useMomentWords(): (moment: Pick<Moment, 'what' | 'kind' | 'detail'>) => string {
  const t = useWords(TIMELINE_WORDS);
  const word = useFieldWord();
  return useCallback(
    ({ what, kind: code, detail }) => {
      const kind = word(KINDS, code);
      if (what === 'issued') return t.issued;
      if (what === 'signed') return t.signed;
      if (what === 'submitted') return t.submitted({ kind });
      if (what === 'reviewed') return detail === 'returned' ? t.returned({ kind }) : t.accepted({ kind });
      if (what === 'told') return t.told({ kind });
      return t.step({ act: word(ACTS, detail), kind });
    },
    [t, word],
  );
}
