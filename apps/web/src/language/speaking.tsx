import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Dates } from './dates.js';
import { datesIn } from './dates.js';
import type { Language } from './language.js';
import { languageNow, localeOf, speak } from './language.js';
import type { Sayings, Spoken } from './words.js';
import { spoken } from './words.js';

interface Speaking {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const Context = createContext<Speaking>({ language: languageNow(), choose: () => undefined });
const YearContext = createContext<string | undefined>(undefined);

/** Tells everything below in which year the business is, so that short dates may leave it out. */
export const YearAtHand = YearContext.Provider;

/** Lets everything below speak the chosen language. */
export function SpeakingProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(languageNow);
  const choose = useCallback((next: Language) => {
    speak(next);
    setLanguage(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
  }, [language]);
  const speaking = useMemo(() => ({ language, choose }), [language, choose]);
  return <Context value={speaking}>{children}</Context>;
}

/** The language at hand, and how to choose another. */
export function useLanguage(): Speaking {
  return useContext(Context);
}

/** A feature's sayings in the language at hand. */
export function useWords<W extends Sayings>(sayings: W): Spoken<W> {
  const { language } = useLanguage();
  return useMemo(() => spoken(sayings, language), [sayings, language]);
}

/** Days and instants in the language at hand. */
export function useDates(): Dates {
  const { language } = useLanguage();
  const year = useContext(YearContext);
  return useMemo(() => datesIn(language, year), [language, year]);
}
