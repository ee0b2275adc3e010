import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkout } from '@duban/cli';

/** Starts `npm run bench -- … --json` as its users do, on services of its own. */
export function startBench(argv: readonly string[]): ChildProcessByStdio<null, Readable, null> {
  const { DATABASE_URL: _record, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  const args = [join(checkout, 'tools', 'run.mjs'), 'bench', ...argv, '--json'];
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Runs a bench to its end; what is printed is read as one JSON document. */
export async function bench(argv: readonly string[]): Promise<{ code: number | null; told: unknown }> {
  const child = startBench(argv);
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, told: JSON.parse(text) };
}
