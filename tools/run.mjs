#!/usr/bin/env node
/** The commands of package.json, on a fresh clone too: `node tools/run.mjs setup|build|lint|test|start|demo|bench|openapi|screenshots [options]`. */
import { ensureBuilt, ensureInstalled, requireNode, root } from './fresh.mjs';

/** What each command does once the dependencies are there; answers the exit code. */
const commands = {
  setup: () => built(),
  build: () => built(),
  lint: async () => (await checks()).lint().then(({ failed }) => (failed === 0 ? 0 : 1)),
  test: async (args) => (await checks()).test(args),
  start: (args) => duban('start', args),
  demo: (args) => duban('demo', args),
  bench: async (args) => {
    if (args[0] === 'web') (await import('./browser.mjs')).ensureBrowser();
    return duban('bench', args);
  },
  openapi: async (args) =>
    (await script('apps/api/dist/openapi.js', args)) || (await checks()).node(['apps/web/types.mjs']),
  screenshots: async (args) => (isReadyToRun() ? (await import('./screenshots/screenshots.mjs')).screenshots(args) : 1),
};

const [name = '', ...args] = process.argv.slice(2);
requireNode();
if (!Object.hasOwn(commands, name)) {
  process.stderr.write(`usage: node tools/run.mjs ${Object.keys(commands).join('|')} [options]\n`);
  process.exit(2);
}
process.chdir(root);
try {
  ensureInstalled();
  process.exitCode = await commands[name](args);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function built() {
  return ensureBuilt() ? 0 : 1;
}

function isReadyToRun() {
  if (ensureBuilt()) return true;
  process.stderr.write(
    '编译有错误，未启动。 The build reports errors (npx tsc -b shows them), so nothing is started.\n',
  );
  return false;
}

function checks() {
  return import('./checks.mjs');
}

async function script(path, args) {
  if (!isReadyToRun()) return 1;
  const { node } = await checks();
  return node([path, ...args]);
}

// In this very process, so that Ctrl-C reaches the launcher itself and nothing stands between it and its children.
async function duban(command, args) {
  if (!isReadyToRun()) return 1;
  const { main } = await import('../apps/cli/dist/main.js');
  return main([command, ...args]);
}
