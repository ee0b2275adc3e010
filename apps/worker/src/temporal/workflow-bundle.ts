import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from '@temporalio/worker';
import { bundleWorkflowCode } from '@temporalio/worker';

const ENTRY = fileURLToPath(import.meta.resolve('@duban/workflows/workflows'));
// From source (tests) the packages resolve to their sources too; built code never sees them.
const IS_SOURCE = ENTRY.endsWith('.ts');
const BUNDLE = IS_SOURCE
  ? join(tmpdir(), 'duban-workflow-bundle.js')
  : join(import.meta.dirname, '..', 'workflow-bundle.js');

const silent: Logger = {
  log: () => undefined,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** The workflows as one script: the stored one when it is made of these very sources, else made now and stored where that is possible. */
export async function workflowBundle(path = BUNDLE): Promise<{ code: string }> {
  const mark = `/* workflows ${sourcesHash()} */\n`;
  if (existsSync(path)) {
    const stored = readFileSync(path, 'utf8');
    if (stored.startsWith(mark)) return { code: stored };
  }
  const { code } = await bundleWorkflowCode({
    workflowsPath: ENTRY,
    logger: silent,
    ...(IS_SOURCE && { webpackConfigHook: fromSources }),
  });
  await store(path, mark + code);
  return { code: mark + code };
}

function fromSources(config: { resolve?: object }): object {
  return { ...config, resolve: { ...config.resolve, conditionNames: ['source', '...'] } };
}

/** By content, so that neither copying nor touching a file makes a bundle stale. */
function sourcesHash(): string {
  const folder = dirname(dirname(ENTRY));
  const hash = createHash('sha256').update(process.version);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name));
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

// Two starters may write at once: each into its own file, and the rename is atomic. A read-only installation bundles at each start.
async function store(path: string, text: string): Promise<void> {
  const draft = `${path}.${String(process.pid)}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
