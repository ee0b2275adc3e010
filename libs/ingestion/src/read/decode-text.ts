import type { SourceEncoding } from '../source-document.js';

type Decoded = { readonly text: string; readonly encoding: SourceEncoding };

/** The text of the bytes as UTF-8, UTF-16 (with its mark) or GB18030, or null when they are none of these. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
}

function decodeAs(encoding: SourceEncoding, bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    if (isInvalidData(error)) return null;
    throw error;
  }
}

function isInvalidData(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}
