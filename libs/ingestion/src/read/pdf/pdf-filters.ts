import { PdfTokens } from './pdf-tokens.js';

/** A filter that a stream names: what it is, and where in the file its name begins. */
type NamedFilter = { readonly name: string; readonly at: number };

/** The filters of a file: which are named, where pictures are unpacked, and whether some are chained or hidden. */
export type PdfFilters = {
  readonly named: ReadonlySet<string>;
  readonly pictures: readonly number[];
  /** Two that inflate stand in one chain, or the chain is told elsewhere in the file, where it cannot be seen. */
  readonly isUnbounded: boolean;
};

/** Names of filters by what they do; the short ones are synonyms (ISO 32000-1, table 94; pdfjs takes them everywhere). */
const INFLATING = new Set(['FlateDecode', 'Fl', 'LZWDecode', 'LZW', 'RunLengthDecode', 'RL']);
const LETTERS = new Set(['ASCII85Decode', 'A85', 'ASCIIHexDecode', 'AHx']);
const PICTURES = new Set(['DCTDecode', 'DCT', 'CCITTFaxDecode', 'CCF', 'JPXDecode', 'JPX', 'JBIG2Decode']);

const KEY = keyPattern('F', 'ilter');

/** The filters that the streams of a PDF name, wherever the streams stand: keys are looked for in all of its bytes. */
export function filtersOf(text: string): PdfFilters {
  const tokens = new PdfTokens(text);
  const named = new Set<string>();
  const pictures: number[] = [];
  for (const { index, 0: key } of text.matchAll(KEY)) {
    tokens.at = index + key.length;
    const chain = chainAt(tokens);
    if (chain === 'hidden' || tokens.isSpent || isChained(chain)) return { named, pictures, isUnbounded: true };
    for (const { name, at } of chain) {
      named.add(name);
      if (PICTURES.has(name)) pictures.push(at);
    }
  }
  return { named, pictures, isUnbounded: false };
}

function isChained(chain: readonly NamedFilter[]): boolean {
  const count = (kind: ReadonlySet<string>): number => chain.filter(({ name }) => kind.has(name)).length;
  return count(INFLATING) > 1 || count(LETTERS) > 1;
}

function chainAt(tokens: PdfTokens): readonly NamedFilter[] | 'hidden' {
  if (tokens.takesReference()) return isOfStream(tokens) ? 'hidden' : [];
  if (!tokens.takes('[')) return filterAt(tokens);
  const chain: NamedFilter[] = [];
  while (!tokens.isSpent) {
    if (tokens.takesReference()) return 'hidden';
    const next = filterAt(tokens);
    if (next.length === 0) break;
    chain.push(...next);
  }
  return chain;
}

function filterAt(tokens: PdfTokens): readonly NamedFilter[] {
  tokens.skipBlank();
  const { at } = tokens;
  const name = tokens.name();
  return name === null ? [] : [{ name, at }];
}

/** Files and fonts may stand under the same key `F`: then only references follow, and no stream after them. */
function isOfStream(tokens: PdfTokens): boolean {
  while (!tokens.isSpent && tokens.name() !== null) if (!tokens.takesReference()) return true;
  return !tokens.takes('>>') || tokens.takes('stream');
}

/** Finds a name in its plain form and with any of its signs escaped. */
function keyPattern(name: string, more: string): RegExp {
  return new RegExp(`/${escapable(name)}(?:${escapable(more)})?(?=[\\0\\t\\n\\f\\r ()<>[\\]{}/%])`, 'g');
}

function escapable(name: string): string {
  return [...name].map((sign) => `(?:${sign}|#${hexOf(sign)})`).join('');
}

function hexOf(sign: string): string {
  const hex = sign.charCodeAt(0).toString(16);
  return hex.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** Whether a PDF is encrypted, so that its streams cannot be seen through. */
export function isEncrypted(text: string): boolean {
  return new RegExp(`/${escapable('Encrypt')}(?=[\\0\\t\\n\\f\\r ()<>[\\]{}/%])`).test(text);
}
