import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '@duban/cli';

/** Runs `npm run bench -- … --json` as its users do, on services of its own; what is printed is read as one JSON document. */
export async function bench(argv: readonly string[]): Promise<{ code: number | null; told: unknown }> {
  const { DATABASE_URL: _record, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  const args = [join(checkout, 'tools', 'run.mjs'), 'bench', ...argv, '--json'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, told: JSON.parse(text) };
}
