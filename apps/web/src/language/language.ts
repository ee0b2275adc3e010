/** The languages of the page; the first is the default. */
export const LANGUAGES = ['zh', 'en'] as const;

/** A language of the page. */
export type Language = (typeof LANGUAGES)[number];

const KEPT_UNDER = 'duban.language';

let current: Language = kept();

/** The language in which the page speaks now; requests ask for the same. */
export function languageNow(): Language {
  return current;
}

/** Chooses the language for this browser from now on. */
export function speak(language: Language): void {
  current = language;
  try {
    localStorage.setItem(KEPT_UNDER, language);
  } catch {
    // A browser that keeps nothing still changes the language of this page.
  }
}

/** The name of a language's locale, for the document and for number and date formats. */
export function localeOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}

function kept(): Language {
  try {
    return LANGUAGES.find((one) => one === localStorage.getItem(KEPT_UNDER)) ?? LANGUAGES[0];
  } catch {
    return LANGUAGES[0];
  }
}
