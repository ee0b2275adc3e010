import { createInflateRaw } from 'node:zlib';

/** What a stream inflates to, in bytes; how many bytes it took, and whether the rest of it is damaged. */
export type Inflated = { readonly size: number; readonly taken: number; readonly isDamaged: boolean };

const HEADER = 2;
const CHUNK = 64 * 1024;

/** Whether a stream begins as pdfjs wants it for inflating: that is less than zlib asks for. */
export function isDeflated(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && ((method << 8) + flags) % 31 === 0 && (flags & 0x20) === 0;
}

/** Inflates a stream piece by piece and throws the pieces away; stops soon after `limit` bytes. */
export async function inflatedSize(bytes: Uint8Array, limit: number): Promise<Inflated> {
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  let size = 0;
  let isDamaged = false;
  inflate.end(bytes.subarray(HEADER));
  try {
    for await (const piece of inflate) {
      size += (piece as Buffer).length;
      if (size > limit) break;
    }
  } catch (error) {
    if (!isFault(error)) throw error;
    isDamaged = error.code !== 'Z_BUF_ERROR';
    // The library does not tell how far the failing step went.
    return { size, taken: inflate.bytesWritten + CHUNK, isDamaged };
  }
  return { size, taken: inflate.bytesWritten + HEADER, isDamaged };
}

function isFault(error: unknown): error is { readonly code: string } {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('Z_');
}
