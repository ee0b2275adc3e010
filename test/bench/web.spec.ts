import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '@duban/cli';
import { afterAll, expect, jest, test } from '@jest/globals';
import { bench, startBench } from './bench.js';

// A PostgreSQL, a Temporal server, an API and a browser of its own.
jest.setTimeout(300_000);

const folders = mkdtempSync(join(tmpdir(), 'duban-bench-'));
afterAll(() => rmSync(folders, { recursive: true, force: true }));

const aNumber = expect.any(Number);
const ACTS = ['open', 'sortTitle', 'sortTwo', 'sortLight', 'filterState', 'search', 'group', 'groupLight', 'scroll'];
const aSpread = { p50Ms: aNumber, p99Ms: aNumber };
const anAct = { api: aSpread, browser: { reaction: aSpread, rows: aSpread } };
const aLoading = { firstContentMs: aNumber, interactiveMs: aNumber };

interface Told {
  readonly ledger: Record<string, { readonly browser: object }>;
  readonly bundle: {
    readonly firstLoad: { readonly files: string[]; readonly gzipBytes: number; readonly brotliBytes: number };
  };
}

test('the page with a small ledger: every figure is there, the sizes are those of the files, exit code 0', async () => {
  const { code, told } = await bench(['web', '--tasks', '300', '--data', join(folders, 'web')]);
  expect(told).toMatchObject({
    ...{ tasks: 300, missed: [], seededInMs: aNumber, loadBefore: [aNumber, aNumber, aNumber] },
    loading: { signIn: aLoading, workbench: aLoading },
    ledger: Object.fromEntries(ACTS.map((act) => [act, anAct])),
    promised: { firstLoadGzipBytes: 400_000, reactionMs: 100 },
  });
  // Null where the new rows came so soon that the old ones were never dimmed.
  for (const { browser } of Object.values((told as Told).ledger)) expect(browser).toHaveProperty('dimmedMs');
  const { firstLoad } = (told as Told).bundle;
  expect(firstLoad.files).toContain('index.html');
  expect([firstLoad.gzipBytes, firstLoad.brotliBytes]).toEqual([
    sum(firstLoad.files, '.gz'),
    sum(firstLoad.files, '.br'),
  ]);
  expect(code).toBe(0);
});

test('a bench that is killed leaves no server behind', async () => {
  const dataDir = join(folders, 'killed');
  const child = startBench(['web', '--tasks', '300', '--data', dataDir]);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const record = join(dataDir, 'children', 'postgres.json');
  await untilTrue(() => existsSync(record) && readFileSync(record).length > 0);
  const { pid } = JSON.parse(readFileSync(record, 'utf8')) as { pid: number };
  child.kill('SIGKILL');
  await ended;
  await untilTrue(() => !isAlive(pid));
});

/** Asks until it is so; the test's own time limit ends the asking. */
async function untilTrue(question: () => boolean): Promise<void> {
  while (!question()) await new Promise((resolve) => setTimeout(resolve, 50));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The bytes on disk of these files of the page as they are sent. */
function sum(files: readonly string[], ending: string): number {
  const sizes = files.map((file) => {
    const path = join(checkout, 'apps/web/dist', file);
    return statSync(existsSync(path + ending) ? path + ending : path).size;
  });
  return sizes.reduce((total, size) => total + size, 0);
}
