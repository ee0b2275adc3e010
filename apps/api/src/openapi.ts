/** Writes the documents that are made from the code: `docs/openapi.json` and `docs/problems/README.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from './build-openapi.js';
import { problemsPage } from './edge/index.js';

const docs = join(import.meta.dirname, '../../../docs');
mkdirSync(join(docs, 'problems'), { recursive: true });
writeFileSync(join(docs, 'openapi.json'), await openApiText());
writeFileSync(join(docs, 'problems', 'README.md'), problemsPage());
process.stdout.write('docs/openapi.json\ndocs/problems/README.md\n');
