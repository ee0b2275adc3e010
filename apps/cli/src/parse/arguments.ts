import { parseArgs } from 'node:util';
import { accept, refuse, type Result } from '@duban/domain';
import { languageOf, type Language } from '../language.js';

/** What `duban parse` was asked to do. */
export interface ParseRequest {
  readonly file: string;
  readonly isJson: boolean;
  /** Print the clause tree with what became of each paragraph. */
  readonly isExplained: boolean;
  readonly language: Language;
}

/** Why the arguments of `duban parse` make no request. */
export type ParseUsage =
  | { readonly code: 'usage.help' }
  | { readonly code: 'usage.no-file' }
  | { readonly code: 'usage.several-files' }
  | { readonly code: 'usage.unknown-option'; readonly said: string };

/** Reads `FILE [--json | --explain] [--lang zh|en]`. */
export function parseRequest(argv: readonly string[]): Result<ParseRequest, ParseUsage> {
  const told = options(argv);
  if (!told.ok) return told;
  const { values, positionals } = told.value;
  if (values.help === true) return refuse({ code: 'usage.help' });
  const [file, more] = positionals;
  if (file === undefined) return refuse({ code: 'usage.no-file' });
  if (more !== undefined) return refuse({ code: 'usage.several-files' });
  return accept({
    file,
    isJson: values.json === true,
    isExplained: values.explain === true,
    language: languageOf(argv),
  });
}

const OPTIONS = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function options(argv: readonly string[]) {
  try {
    return accept(parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS }));
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    return refuse({ code: 'usage.unknown-option', said: error.message });
  }
}

function isArgumentError(error: unknown): error is { readonly message: string } {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
