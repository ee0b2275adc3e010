import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkout } from '@duban/cli';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { Cruise } from './dependency-cruise.js';
import { cruise, violations } from './dependency-cruise.js';

// Reading every import of the project takes seconds, not milliseconds.
jest.setTimeout(60_000);

const project = cruise(checkout);

describe('the boundaries of the project', () => {
  test('no part imports what the table of the house style forbids it', () => {
    expect(violations(project)).toEqual([]);
  });

  test('every package names in its own package.json what its sources import', () => {
    expect(unnamedPackages(project)).toEqual([]);
  });
});

describe('the rules that guard them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-boundaries-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('each planted violation is found, and nothing else is', () => {
    plant(folder, {
      'node_modules/pg/index.js': `export default {};`,
      'node_modules/typeorm/index.js': `export const DataSource = {};`,
      'libs/domain/src/index.ts': `export { rule } from './rule.js';`,
      'libs/domain/src/rule.ts': `import { readFileSync } from 'node:fs';\nexport const rule = readFileSync;`,
      'libs/domain/src/other.ts': `import pg from 'pg';\nexport const other = pg;`,
      'libs/domain/src/here.ts': `import type { There } from './there.js';\nexport type Here = There;`,
      'libs/domain/src/there.ts': `import type { Here } from './here.js';\nexport type There = Here;`,
      'libs/workflows/src/index.ts': `export { store } from '../../persistence/src/index.js';`,
      'libs/persistence/src/index.ts': `export { rule as store } from '../../domain/src/rule.js';`,
      'apps/api/src/index.ts': `export { run } from '../../worker/src/index.js';`,
      'apps/api/src/plans/index.ts': `export { list } from '../tasks/list.js';`,
      'apps/api/src/tasks/list.ts': `import pg from 'pg';\nexport const list = pg;`,
      'apps/api/src/tasks/tasks.module.ts': `import { DataSource } from 'typeorm';\nexport const source = DataSource;`,
      'apps/worker/src/index.ts': `export const run = 1;`,
      'apps/worker/src/lost.ts': `export { nothing } from './nowhere.js';`,
    });
    expect(violations(cruise(folder))).toEqual([
      'domain-leaves-node-alone: libs/domain/src/rule.ts → fs',
      'domain-uses-only-its-packages: libs/domain/src/other.ts → node_modules/pg/index.js',
      'no-app-imports-an-app: apps/api/src/index.ts → apps/worker/src/index.ts',
      'no-cycle: libs/domain/src/here.ts → libs/domain/src/there.ts',
      'no-deep-import-into-a-feature: apps/api/src/plans/index.ts → apps/api/src/tasks/list.ts',
      'no-deep-import-into-a-package: libs/persistence/src/index.ts → libs/domain/src/rule.ts',
      'no-import-of-nothing: apps/worker/src/lost.ts → ./nowhere.js',
      'only-persistence-speaks-to-postgres: apps/api/src/tasks/list.ts → node_modules/pg/index.js',
      'persistence-knows-only-its-neighbours: libs/persistence/src/index.ts → libs/domain/src/rule.ts',
      'workflows-knows-only-its-neighbours: libs/workflows/src/index.ts → libs/persistence/src/index.ts',
    ]);
  });
});

/** Imports of npm packages and workspace packages that the importer's package.json does not name. */
function unnamedPackages({ modules }: Cruise): string[] {
  const missing = modules.flatMap(({ source, dependencies }) => {
    const folder = /^(?:libs|apps)\/[^/]+/.exec(source)?.[0];
    if (folder === undefined || /\.spec\.ts$/.test(source)) return [];
    const named = namedBy(join(checkout, folder));
    const packages = dependencies.map(({ module }) => packageOf(module)).filter((name) => name !== undefined);
    return packages.filter((name) => !named.has(name)).map((name) => `${folder} does not name ${name}`);
  });
  return [...new Set(missing)].sort();
}

function packageOf(module: string): string | undefined {
  if (module.startsWith('.') || isBuiltin(module)) return undefined;
  const parts = module.split('/');
  return parts.slice(0, module.startsWith('@') ? 2 : 1).join('/');
}

const known = new Map<string, Set<string>>();

function namedBy(folder: string): Set<string> {
  const found = known.get(folder);
  if (found !== undefined) return found;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const typed = Object.keys(devDependencies).flatMap((name) =>
    name.startsWith('@types/') ? [name.slice('@types/'.length)] : [],
  );
  const named = new Set([...Object.keys(dependencies), ...typed]);
  known.set(folder, named);
  return named;
}

function plant(folder: string, files: Readonly<Record<string, string>>): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
