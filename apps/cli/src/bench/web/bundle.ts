import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What files weigh on the way to the browser; a file that was not worth compressing is sent as it is. */
export interface Weight {
  readonly gzipBytes: number;
  readonly brotliBytes: number;
}

/** Files that are fetched together, with what they weigh together. */
export interface Load extends Weight {
  readonly name: string;
  readonly files: readonly string[];
}

/** What is fetched before anything can be done, what each route adds to that, and what is fetched only when something needs it. */
export interface Bundle {
  readonly firstLoad: Load;
  readonly routes: readonly Load[];
  readonly later: readonly Load[];
}

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** The route that everybody sees first. */
const FIRST_ROUTE = 'workbench';

/** Weighs the built page in this folder by its manifest; throws when it is not built. */
export function weighBundle(folder: string): Bundle {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const [entry] = Object.entries(manifest).find(([, { isEntry }]) => isEntry === true) ?? [];
  const first = entry === undefined ? undefined : manifest[entry];
  if (entry === undefined || first === undefined) throw new Error('the manifest of the page names no entry');
  const routes = (first.dynamicImports ?? []).map((key) => ({ name: manifest[key]?.name ?? key, key }));
  const shown = routes.filter(({ name }) => name === FIRST_ROUTE).map(({ key }) => key);
  const fetched = filesOf(manifest, [entry, ...shown]);
  const load = (name: string, files: readonly string[]): Load => ({ name, files, ...weightOf(folder, files) });
  const added = (keys: readonly { name: string; key: string }[]) =>
    keys.map(({ name, key }) =>
      load(
        name,
        filesOf(manifest, [key]).filter((file) => !fetched.includes(file)),
      ),
    );
  return {
    firstLoad: load('first load', ['index.html', ...fetched]),
    routes: added(routes.filter(({ name }) => name !== FIRST_ROUTE)),
    later: added(laterThan(manifest, entry)),
  };
}

// What a chunk other than the entry imports only when it needs it, as the charts.
function laterThan(manifest: Manifest, entry: string): { name: string; key: string }[] {
  const others = Object.entries(manifest).filter(([key]) => key !== entry);
  const keys = new Set(others.flatMap(([, { dynamicImports = [] }]) => dynamicImports));
  return [...keys].map((key) => ({ name: manifest[key]?.name ?? key, key }));
}

/** The files of these chunks and of all that they import at once, each one time. */
function filesOf(manifest: Manifest, keys: readonly string[]): string[] {
  const reached = new Set(keys);
  for (const key of reached) for (const needed of manifest[key]?.imports ?? []) reached.add(needed);
  const chunks = [...reached].flatMap((key) => manifest[key] ?? []);
  return [...new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css]))];
}

function weightOf(folder: string, files: readonly string[]): Weight {
  const sum = (ending: string) =>
    files.reduce((bytes, file) => {
      const packed = join(folder, `${file}${ending}`);
      return bytes + statSync(existsSync(packed) ? packed : join(folder, file)).size;
    }, 0);
  return { gzipBytes: sum('.gz'), brotliBytes: sum('.br') };
}
