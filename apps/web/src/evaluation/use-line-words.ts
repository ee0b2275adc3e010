import { useCallback } from 'react';
import { useWords, words } from '../language/index.js';
import { KINDS, SCORE_EVENTS, SCORE_RULES, useFieldWord } from '../words/index.js';

const WORDS = words({
  late: { zh: ({ kind }: { kind: string }) => `${kind}逾期`, en: ({ kind }: { kind: string }) => `${kind} late` },
  returned: {
    zh: ({ kind }: { kind: string }) => `${kind}被退回重报`,
    en: ({ kind }: { kind: string }) => `${kind} returned`,
  },
  unanswered: {
    zh: ({ kind }: { kind: string }) => `${kind}到期未办`,
    en: ({ kind }: { kind: string }) => `${kind} not answered`,
  },
});

/** How the page speaks of a line: its event (`late.report`) and its rule. */
export interface LineWords {
  readonly eventText: (line: { readonly event: string }) => string;
  readonly ruleText: (line: { readonly rule: string }) => string;
}

/** The words for a line's event and rule in the language at hand. */
export function useLineWords(): LineWords {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const said = useCallback(
    (code: string) => {
      const [what = '', kind = ''] = code.split('.');
      if (what === 'late' || what === 'returned' || what === 'unanswered') return t[what]({ kind: word(KINDS, kind) });
      return word(SCORE_EVENTS, code);
    },
    [t, word],
  );
  const ruleText = useCallback(
    ({ rule }: { readonly rule: string }) => (Object.hasOwn(SCORE_RULES, rule) ? word(SCORE_RULES, rule) : said(rule)),
    [said, word],
  );
  return { eventText: ({ event }) => said(event), ruleText };
}
