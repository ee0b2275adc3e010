import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { register, stopLeftovers } from '../../apps/cli/src/stack/child-register.js';
import { takeLock } from '../../apps/cli/src/stack/data-lock.js';
import { checkout } from '../../apps/cli/src/stack/places.js';
import { claimPorts } from '../../apps/cli/src/stack/ports.js';
import { identify } from '../../apps/cli/src/stack/process-identity.js';
import { secretOf } from '../../apps/cli/src/stack/secrets.js';
import { ChildGroup } from '../../apps/cli/src/stack/stack.js';
import { StackError } from '../../apps/cli/src/stack/stack-error.js';
import { SupervisedChild } from '../../apps/cli/src/stack/supervised-child.js';
import { waitUntil } from '../../apps/cli/src/stack/wait-until.js';
import { fakeChild, isAlive, rememberingLog, staysUp } from './fake-children.js';

jest.setTimeout(60_000);
const patiently = { withinMs: 30_000, everyMs: 10 };

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'duban-stack-'))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function supervision(log = rememberingLog(), onGiveUp: (name: string) => void = () => undefined) {
  return { dataDir, log, onGiveUp };
}

/** A process that is nobody's child of ours to supervise. */
async function stranger(): Promise<{ pid: number; end: () => Promise<unknown> }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true });
  await once(child, 'spawn');
  const ended = once(child, 'exit');
  const end = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { pid: child.pid ?? 0, end };
}

describe('the lock of a data folder', () => {
  const lockFile = () => join(dataDir, 'lock');

  test('a second launcher is refused and told the number of the first', async () => {
    const first = await stranger();
    writeFileSync(lockFile(), JSON.stringify(identify(first.pid)));
    expect(takeLock(lockFile())).toMatchObject({ held: false, by: { pid: first.pid } });
    await first.end();
  });

  test('the lock of a launcher that died is taken over, and given free again', async () => {
    const first = await stranger();
    writeFileSync(lockFile(), JSON.stringify(identify(first.pid)));
    await first.end();
    const lock = takeLock(lockFile());
    expect(lock.held).toBe(true);
    if (lock.held) lock.release();
    expect(takeLock(lockFile()).held).toBe(true);
  });

  test('a number that now belongs to another process does not keep the lock', async () => {
    const other = await stranger();
    writeFileSync(lockFile(), JSON.stringify({ ...identify(other.pid), startedAt: 'long ago' }));
    expect(takeLock(lockFile()).held).toBe(true);
    await other.end();
  });

  test('a lock that was cut off while it was written is taken over', () => {
    writeFileSync(lockFile(), '{"pid":');
    expect(takeLock(lockFile()).held).toBe(true);
  });

  test('of many who find the same dead holder exactly one gets the lock', async () => {
    const dead = await stranger();
    writeFileSync(lockFile(), JSON.stringify(identify(dead.pid)));
    await dead.end();
    const program = `const { takeLock } = await import(process.argv[1]);
      console.log(takeLock(process.argv[2]).held); process.stdin.resume();`;
    const compiled = join(checkout, 'apps', 'cli', 'dist', 'stack', 'data-lock.js');
    const takers = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', program, compiled, lockFile()], {
        stdio: ['pipe', 'pipe', 'ignore'],
      }),
    );
    const answers = await Promise.all(takers.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
    expect(answers.filter((one) => one === 'true')).toHaveLength(1);
    await Promise.all(takers.map((taker) => (taker.stdin.end(), once(taker, 'exit'))));
  });
});

describe('a child', () => {
  test('that is killed is started again, and both are said', async () => {
    const log = rememberingLog();
    const child = new SupervisedChild(fakeChild('api', staysUp), supervision(log));
    await child.start();
    const before = child.pid;
    child.kill9();
    expect(await waitUntil(() => child.restarted === 1 && child.isReady(), patiently)).toBe(true);
    expect(child.pid).not.toBe(before);
    expect(log.lines).toEqual(['api died (SIGKILL); it is started again in 0.02 s.', 'api is back.']);
    await child.stop();
  });

  test('that keeps dying is given longer and longer pauses, and is given up in the end', async () => {
    const log = rememberingLog();
    const givenUp: string[] = [];
    const end = join(dataDir, 'end');
    const dies = `console.log('ready');
      setInterval(() => require('node:fs').existsSync(${JSON.stringify(end)}) && process.exit(3), 5);`;
    const child = new SupervisedChild(
      fakeChild('worker', dies),
      supervision(log, (name) => givenUp.push(name)),
    );
    await child.start();
    writeFileSync(end, '');
    expect(await waitUntil(() => givenUp.length > 0, patiently)).toBe(true);
    expect(log.lines.filter((line) => line.includes('died'))).toEqual(
      ['0.02', '0.04', '0.08', '0.08'].map((pause) => `worker died (exit 3); it is started again in ${pause} s.`),
    );
    expect(log.lines.at(-1)).toContain('worker keeps dying and is not started again');
    expect(givenUp).toEqual(['worker']);
  });

  test('that never becomes ready fails the start and shows the end of its log', async () => {
    const program = `console.log('no database today'); process.exit(1);`;
    const start = new SupervisedChild(fakeChild('api', program), supervision()).start();
    await expect(start).rejects.toThrow(/api ended right after its start[^]*no database today/);
  });

  test('that does not exist fails the start', async () => {
    const missing = { command: join(dataDir, 'no-such-program') };
    await expect(new SupervisedChild(fakeChild('api', '', missing), supervision()).start()).rejects.toThrow(StackError);
  });

  test('that ignores the request to end is killed', async () => {
    const deaf = `process.on('SIGTERM', () => console.log('asked')); ${staysUp}`;
    const child = new SupervisedChild(fakeChild('api', deaf, { stopWithinMs: 3_000 }), supervision());
    await child.start();
    const { pid = 0 } = child;
    await child.stop();
    expect(readFileSync(join(dataDir, 'logs', 'api.log'), 'utf8')).toContain('asked');
    expect(isAlive(pid)).toBe(false);
  });

  test('whose launcher is killed ends by itself when it was told to', async () => {
    const watch = join(checkout, 'apps', 'cli', 'dist', 'stack', 'exit-with-parent.js');
    const launcher = `const child = require('node:child_process').spawn(process.execPath,
      ['--import', process.argv[1], '-e', 'setInterval(() => {}, 1000); process.send(1)'],
      { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached: true });
      child.once('message', () => console.log(child.pid));`;
    const parent = spawn(process.execPath, ['-e', launcher, watch], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = Number((await once(parent.stdout, 'data'))[0]);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    expect(await waitUntil(() => !isAlive(pid), patiently)).toBe(true);
  });
});

describe('a stack', () => {
  test('stops its children one after the other, the youngest first', async () => {
    const diary = join(dataDir, 'diary');
    const group = new ChildGroup(supervision());
    for (const name of ['postgres', 'temporal', 'worker']) {
      const note = `(what) => require('node:fs').appendFileSync(${JSON.stringify(diary)}, '${name} ' + what + ' ')`;
      const program = `const note = ${note};
        process.on('SIGTERM', () => { note('asked'); setTimeout(() => { note('ended'); process.exit(0); }, 50); }); ${staysUp}`;
      await group.run(fakeChild(name, program));
    }
    await group.stop();
    expect(readFileSync(diary, 'utf8')).toBe(
      'worker asked worker ended temporal asked temporal ended postgres asked postgres ended ',
    );
  });

  test('stops what a killed launcher left running, and nothing that merely has such a number', async () => {
    const [left, other] = [await stranger(), await stranger()];
    register(dataDir, 'temporal', { pid: left.pid, stopSignal: 'SIGTERM' });
    register(dataDir, 'api', { pid: other.pid, stopSignal: 'SIGTERM' });
    const record = join(dataDir, 'children', 'api.json');
    writeFileSync(record, JSON.stringify({ ...JSON.parse(readFileSync(record, 'utf8')), startedAt: 'long ago' }));
    expect(await stopLeftovers(dataDir)).toEqual(['temporal']);
    expect([isAlive(left.pid), isAlive(other.pid)]).toEqual([false, true]);
    await other.end();
  });

  test('keeps its free ports from one start to the next, all below 32,768', async () => {
    const first = await claimPorts(dataDir, ['postgres', 'frontend', 'history']);
    expect(new Set(Object.values(first)).size).toBe(3);
    expect(Math.max(...Object.values(first))).toBeLessThan(32_768);
    expect(await claimPorts(dataDir, ['postgres', 'frontend', 'history'])).toEqual(first);
  });

  test('refuses a port that was asked for and is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(claimPorts(dataDir, ['api'], { api: port })).rejects.toThrow(`Port ${port} is taken`);
    server.close();
  });

  test('makes each password once and keeps them from others', () => {
    const made = secretOf(dataDir, 'postgres');
    expect(secretOf(dataDir, 'postgres')).toBe(made);
    expect(secretOf(dataDir, 'duban_app')).not.toBe(made);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});
