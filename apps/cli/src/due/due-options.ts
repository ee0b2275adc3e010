import { parseArgs } from 'node:util';
import { nearest } from '../nearest.js';

/** The options of `duban due` by their kind, as `parseArgs` takes them. */
const OPTIONS = {
  from: { type: 'string' },
  add: { type: 'string' },
  'start-counted': { type: 'boolean' },
  roll: { type: 'string' },
  cutoff: { type: 'string' },
  calendar: { type: 'string' },
  batch: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What was typed after `duban due`. */
export type DueOptions = ReturnType<typeof parseStrictly>;

/** What is wrong with what was typed. */
export interface UsageFault {
  readonly word: string;
  readonly fault: 'unknown' | 'value-missing' | 'value-unwanted' | 'not-an-option';
  readonly meant?: string;
}

function parseStrictly(args: string[]) {
  return parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: false }).values;
}

/** `--add -5wd` means what it looks like, although a leading dash is ambiguous to `parseArgs`. */
function joinNegativeAmounts(argv: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of argv) {
    if (joined.at(-1) === '--add' && /^-\d/.test(word)) joined[joined.length - 1] = `--add=${word}`;
    else joined.push(word);
  }
  return joined;
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { readonly kind: 'option' }>;

function optionFault({ name, rawName, value, inlineValue }: OptionToken): UsageFault | undefined {
  if (!Object.hasOwn(OPTIONS, name)) {
    const meant = nearest(name, Object.keys(OPTIONS));
    return { word: rawName, fault: 'unknown', ...(meant !== undefined && { meant: `--${meant}` }) };
  }
  if (OPTIONS[name as keyof typeof OPTIONS].type === 'boolean') {
    return value === undefined ? undefined : { word: rawName, fault: 'value-unwanted' };
  }
  const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
  return isMissing ? { word: rawName, fault: 'value-missing' } : undefined;
}

function tokenFault(token: Token): UsageFault | undefined {
  if (token.kind === 'option') return optionFault(token);
  return { word: token.kind === 'positional' ? token.value : '--', fault: 'not-an-option' };
}

/** The first fault, told by the loose parse: the strict one says it in an English of its own. */
function faultOf(args: string[]): UsageFault {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const fault = tokens.map(tokenFault).find((found) => found !== undefined);
  return fault ?? { word: args.join(' '), fault: 'not-an-option' };
}

/** Reads the options, or names the first one that cannot be understood. */
export function readOptions(argv: readonly string[]): { readonly values: DueOptions } | { readonly wrong: UsageFault } {
  const args = joinNegativeAmounts(argv);
  try {
    return { values: parseStrictly(args) };
  } catch {
    return { wrong: faultOf(args) };
  }
}
