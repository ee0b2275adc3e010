const FULL_WIDTH = /[\u3000\u00a0\uff01-\uff5e【】﹝﹞]/g;
const ODD: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '【': '[',
  '】': ']',
  '﹝': '(',
  '﹞': ')',
};

/**
 * The same text with full-width letters, digits and punctuation as half-width ones.
 * The length never changes, so an index found in the folded text cuts the original.
 */
export function fold(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => ODD[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
