const BLANK = new Set([0x09, 0x0a, 0x0d, 0x20]);
const BASE = 85;
const FIRST = 0x21;
const ZEROS = 0x7a;
const END_85 = 0x7e;
const END_HEX = 0x3e;

/** What the letters of a stream spell, and how many letters were read. */
export type Spelt = { readonly data: Uint8Array; readonly taken: number };

/** The bytes that a stream spells to the base 85, up to its end mark (ISO 32000-1, 7.4.3); any sign counts, as in pdfjs. */
export function fromBase85(bytes: Uint8Array): Spelt {
  const letters = upTo(END_85, bytes);
  const data = new Uint8Array(letters.length * 4 + 4);
  let [size, group, count] = [0, 0, 0];
  const write = (kept: number): void => {
    for (let at = 0; at < kept; at++) data[size++] = group >>> (24 - 8 * at);
    [group, count] = [0, 0];
  };
  for (const letter of letters) {
    if (BLANK.has(letter)) continue;
    if (letter === ZEROS && count === 0) write(4);
    else {
      group = group * BASE + letter - FIRST;
      if (++count === 5) write(4);
    }
  }
  const kept = count - 1;
  for (; count > 0 && count < 5; count++) group = group * BASE + BASE - 1;
  if (kept > 0) write(kept);
  return { data: data.subarray(0, size), taken: letters.length };
}

/** The bytes that a stream spells in hexadecimal digits, up to its end mark (ISO 32000-1, 7.4.2). */
export function fromHex(bytes: Uint8Array): Spelt {
  const letters = upTo(END_HEX, bytes);
  const digits = Buffer.from(letters).toString('latin1');
  return { data: Buffer.from(digits.replace(/[^\dA-Fa-f]/g, ''), 'hex'), taken: letters.length };
}

function upTo(mark: number, bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(mark);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
