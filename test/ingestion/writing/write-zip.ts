import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file; `told` is the inflated size that the directory claims, when it shall lie. */
export type ZipPart = { readonly name: string; readonly content: Uint8Array | string; readonly told?: number };

/** A zip container from parts, as Word and Excel files are. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, told } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const head = { name, packed, size: told ?? plain.length, sum: crc32(plain) };
    const local = Buffer.concat([record('504b0304', head, []), packed]);
    directory.push(record('504b0102', head, [at]));
    bodies.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, list, end]));
}

type Head = { readonly name: string; readonly packed: Buffer; readonly size: number; readonly sum: number };

/** The head of a part, in front of it (no place) or in the directory at the end (with its place). */
function record(mark: string, { name, packed, size, sum }: Head, place: readonly number[]): Buffer {
  const isDirectory = place.length > 0;
  const head = Buffer.alloc(isDirectory ? 46 : 30);
  const from = isDirectory ? 6 : 4;
  head.write(mark, 0, 'hex');
  if (isDirectory) head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, from);
  head.writeUInt16LE(8, from + 4);
  head.writeUInt32LE(sum, from + 10);
  head.writeUInt32LE(packed.length, from + 14);
  head.writeUInt32LE(size, from + 18);
  head.writeUInt16LE(Buffer.byteLength(name), from + 22);
  if (isDirectory) head.writeUInt32LE(place[0] ?? 0, 42);
  return Buffer.concat([head, Buffer.from(name)]);
}
