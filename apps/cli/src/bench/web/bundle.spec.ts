import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { weighBundle } from './bundle.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duban-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files of these sizes; `.gz` and `.br` beside a file are what is sent. */
function put(sizes: Readonly<Record<string, number>>): void {
  for (const [name, size] of Object.entries(sizes)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'x'.repeat(size));
  }
}

function putManifest(manifest: object): void {
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
}

describe('the page is weighed', () => {
  beforeEach(() => {
    put({ 'index.html': 40, 'e.js': 1_000, 'e.js.gz': 300, 'e.js.br': 200, 'e.css': 50, 'shared.js': 60 });
    put({ 'w.js': 7, 'l.js': 2_000, 'l.js.gz': 500, 'l.js.br': 400, 'l.css': 3, 'only.js': 11, 'chart.js': 9 });
    putManifest({
      'index.html': {
        ...{ file: 'e.js', name: 'index', isEntry: true, imports: ['_shared.js'], css: ['e.css'] },
        dynamicImports: ['src/workbench/index.ts', '_ledger.js'],
      },
      '_shared.js': { file: 'shared.js', dynamicImports: ['src/chart.ts'] },
      '_only.js': { file: 'only.js', imports: ['_shared.js'] },
      'src/workbench/index.ts': { file: 'w.js', name: 'workbench', imports: ['_shared.js', 'index.html'] },
      '_ledger.js': { file: 'l.js', name: 'ledger', imports: ['_only.js', 'index.html'], css: ['l.css'] },
      'src/chart.ts': { file: 'chart.js', name: 'chart', imports: ['_shared.js'] },
    });
  });

  test('the first load is the document, the entry, all that it imports, their styles, and the workbench, each once', () => {
    const { firstLoad } = weighBundle(folder);
    expect([...firstLoad.files].sort()).toEqual(['e.css', 'e.js', 'index.html', 'shared.js', 'w.js']);
    expect(firstLoad).toMatchObject({ gzipBytes: 40 + 300 + 50 + 60 + 7, brotliBytes: 40 + 200 + 50 + 60 + 7 });
  });

  test('a route adds only what the first load did not bring, and what is fetched later stands apart', () => {
    const { routes, later } = weighBundle(folder);
    expect(routes).toEqual([{ name: 'ledger', files: ['l.js', 'l.css', 'only.js'], gzipBytes: 514, brotliBytes: 414 }]);
    expect(later).toEqual([{ name: 'chart', files: ['chart.js'], gzipBytes: 9, brotliBytes: 9 }]);
  });
});

test('a manifest without an entry is no page', () => {
  putManifest({});
  expect(() => weighBundle(folder)).toThrow('names no entry');
});
