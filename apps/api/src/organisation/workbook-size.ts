import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MOST_ENTRIES = 500;

/** What a workbook may unpack to; a bomb is refused before the spreadsheet reader sees it. */
export const MOST_UNPACKED_BYTES = 24_000_000;

/**
 * Whether the archive unpacks within the limit: each entry is really inflated, with a stop, because a bomb lies about its sizes.
 * Null when the bytes are no readable archive.
 */
export function unpacksWithin(bytes: Buffer, limit: number): boolean | null {
  try {
    return unpackedWithin(bytes, limit);
  } catch (error) {
    // `ERR_BUFFER_TOO_LARGE` is the stop; anything else is damage.
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? false : null;
  }
}

function unpackedWithin(bytes: Buffer, limit: number): boolean | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) return null;
  const entries = bytes.readUInt16LE(end + 10);
  if (entries > MOST_ENTRIES) return false;
  let left = limit;
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) return null;
    left -= sizeOf(bytes, at, left);
    if (left < 0) return false;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return true;
}

function sizeOf(bytes: Buffer, entry: number, limit: number): number {
  const [method, packed, local] = [
    bytes.readUInt16LE(entry + 10),
    bytes.readUInt32LE(entry + 20),
    bytes.readUInt32LE(entry + 42),
  ];
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (method === 0) return packed;
  return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, limit) }).length;
}
