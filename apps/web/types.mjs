/** Writes `src/api/schema.d.ts` from the OpenAPI document; `--check` only says whether it is fresh. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const here = import.meta.dirname;
const target = join(here, 'src', 'api', 'schema.d.ts');
const document = JSON.parse(readFileSync(join(here, '../../docs/openapi.json'), 'utf8'));
const text = `/** Made from docs/openapi.json by \`npm run openapi\`. */\n${astToString(await openapiTS(document))}`;

if (process.argv.includes('--check')) {
  const isFresh = existsSync(target) && readFileSync(target, 'utf8') === text;
  process.stdout.write(isFresh ? 'fresh\n' : 'stale\n');
  process.exitCode = isFresh ? 0 : 1;
} else {
  writeFileSync(target, text);
  process.stdout.write('apps/web/src/api/schema.d.ts\n');
}
