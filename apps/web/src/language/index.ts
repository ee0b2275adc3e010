export type { Dates } from './dates.js';
export { datesIn, ZONE_OFFSET } from './dates.js';
export type { Language } from './language.js';
export { LanguageChoice } from './language-choice.js';
export { languageNow, LANGUAGES, localeOf } from './language.js';
export { SpeakingProvider, useDates, useLanguage, useWords, YearAtHand } from './speaking.js';
export type { Sayings, Spoken } from './words.js';
export { words } from './words.js';
