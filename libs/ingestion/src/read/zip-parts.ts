import { once } from 'node:events';
import { accept, refuse, type Result } from '@duban/domain';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { IngestionRefusal } from '../source-document.js';
import { READING_LIMITS } from './reading-limits.js';

/** The parts of a container by name, as bytes. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

type Refused = Result<never, IngestionRefusal>;

/** Inflates the wanted parts of a zip container; refuses what is broken, and what grows beyond the limits before it has grown. */
export async function zipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Result<ZipParts, IngestionRefusal>> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > READING_LIMITS.entries) return tooLarge('entries', zip.entryCount);
    return await inflated(zip, isWanted);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse({ code: 'document.unreadable', why: 'broken' });
  }
}

async function inflated(
  zip: ZipFile,
  isWanted: (name: string) => boolean,
): Promise<Result<ZipParts, IngestionRefusal>> {
  const entries = (await entriesOf(zip)).filter(({ fileName }) => isWanted(fileName));
  const told = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (told > READING_LIMITS.inflated) return tooLarge('inflated', told);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) parts.set(entry.fileName, await contentOf(zip, entry));
  return accept(parts);
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  zip.on('entry', (entry: Entry) => {
    entries.push(entry);
    zip.readEntry();
  });
  const ended = once(zip, 'end');
  zip.readEntry();
  await ended;
  return entries;
}

/** The library stops an entry that inflates to more than its directory tells. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function tooLarge(what: 'entries' | 'inflated', size: number): Refused {
  return refuse({ code: 'document.too-large', what, size, limit: READING_LIMITS[what] });
}
