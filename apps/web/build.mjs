/** Builds the page into `dist` and compresses it once, so that serving it costs nothing. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = import.meta.dirname;
const worthIt = /\.(js|css|html|svg|json)$/u;
const smallest = 1024;

await build({ root: here, configFile: join(here, 'vite.config.ts'), logLevel: 'warn' });
for (const file of filesBelow(join(here, 'dist'))) compress(file);

function compress(file) {
  const bytes = readFileSync(file);
  if (!worthIt.test(file) || bytes.length < smallest) return;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
}

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
