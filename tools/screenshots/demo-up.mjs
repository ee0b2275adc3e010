/** Starts `duban demo` and waits until it stays up; answers how to sign in and how to end it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../fresh.mjs';

const patienceMs = 20 * 60_000;
const lookEveryMs = 500;

/** A demo that lives with these options and then stays up; throws with its last words when it ends before. */
export async function demoUp(options) {
  const folder = mkdtempSync(join(tmpdir(), 'duban-pictures-'));
  const json = join(folder, 'demo.json');
  const args = [join(root, 'tools', 'run.mjs'), 'demo', '--json', json, '--data', join(folder, 'data'), ...options];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => {
    said = (said + String(part)).slice(-4_000);
    process.stderr.write(part);
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = async () => {
    child.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const until = Date.now() + patienceMs;
  while (!existsSync(json)) {
    const isOver = await Promise.race([ended.then(() => true), pause(lookEveryMs)]);
    if (isOver === true || Date.now() > until) {
      await end();
      throw new Error(`the demo did not stay up:\n${said}`);
    }
  }
  const { signIn } = JSON.parse(readFileSync(json, 'utf8'));
  return { signIn, end };
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms));
}
