import type { Language } from './language.js';

/** What is said: a sentence, or a sentence made of what is given. */
type Said = string | ((given: never) => string);

/** The same saying in both languages; a saying with blanks has them in both. */
type Saying = { readonly zh: string; readonly en: string } | { readonly zh: Said; readonly en: Said };

/** A feature's sayings by name. */
export type Sayings = Readonly<Record<string, Saying>>;

/** The sayings of one language: `t.title`, `t.count({ n: 3 })`. */
export type Spoken<W extends Sayings> = { readonly [K in keyof W]: W[K]['zh'] };

/** A feature's sayings; both languages stand side by side, so that neither can be forgotten. */
export function words<W extends Sayings>(sayings: W & BothAlike<W>): W {
  return sayings;
}

/** The compiler's check that both languages of a saying take the same blanks. */
type BothAlike<W extends Sayings> = {
  readonly [K in keyof W]: W[K]['zh'] extends (given: infer G) => string
    ? { readonly zh: (given: G) => string; readonly en: (given: G) => string }
    : { readonly zh: string; readonly en: string };
};

/** The sayings of one language. */
export function spoken<W extends Sayings>(sayings: W, language: Language): Spoken<W> {
  return Object.fromEntries(Object.entries(sayings).map(([name, saying]) => [name, saying[language]])) as Spoken<W>;
}
