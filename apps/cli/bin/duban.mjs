#!/usr/bin/env node
/** The `duban` command in a checkout: brings the checkout up to date when a source is newer than its build, then runs. */
import { existsSync } from 'node:fs';

const fresh = new URL('../../../tools/fresh.mjs', import.meta.url);
if (existsSync(fresh)) {
  const { ensureBuilt, ensureInstalled, requireNode } = await import(fresh.href);
  requireNode();
  ensureInstalled();
  if (!ensureBuilt()) process.stderr.write('the last build reported errors (npm run build shows them)\n');
}
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2));
