/** The languages in which the command line speaks. */
export type Language = 'zh' | 'en';

/** The language asked for by `--lang`, else by the locale of the environment, else Chinese. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Language {
  const asked =
    argv.find((one) => one.startsWith('--lang='))?.slice('--lang='.length) ?? argv[argv.indexOf('--lang') + 1];
  if (argv.some((one) => one === '--lang' || one.startsWith('--lang=')) && asked !== undefined) return spoken(asked);
  return spoken(env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '');
}

function spoken(locale: string): Language {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** One sentence in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}
