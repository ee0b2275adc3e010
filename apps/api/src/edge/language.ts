/** The languages in which the API explains itself; the first is the default. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence in every language; `{name}` stands for a field of the refusal. */
export type Words = Readonly<Record<Language, string>>;

/** The language that an Accept-Language header prefers among ours; Chinese when it names none of them. */
export function languageOf(header: string | undefined): Language {
  const wished = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/u);
      return { tag: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wished) {
    const found = LANGUAGES.find((language) => language === tag);
    if (found) return found;
  }
  return 'zh';
}

/** The sentence in this language with its placeholders filled from the parameters; an unknown placeholder stays empty. */
export function say(words: Words, language: Language, parameters: object = {}): string {
  const values = new Map<string, unknown>(Object.entries(parameters));
  return words[language].replace(/\{(\w+)\}/gu, (_match, name: string) => spoken(values.get(name), language));
}

function spoken(value: unknown, language: Language): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((one) => spoken(one, language)).join(language === 'zh' ? '、' : ', ');
  return '';
}
