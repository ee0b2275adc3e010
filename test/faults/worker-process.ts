import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';

const MAIN = join(import.meta.dirname, '..', '..', 'apps', 'worker', 'dist', 'main.js');
const running: (() => Promise<void>)[] = [];

/** A worker in a process of its own, as an installation runs it; built code. */
export interface WorkerProcess {
  kill9(): Promise<void>;
}

/** Starts a worker process and waits until it polls. */
export async function aWorkerProcess(place: {
  databaseUrl: string;
  address: string;
  namespace: string;
}): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: place.databaseUrl,
      TEMPORAL_ADDRESS: place.address,
      TEMPORAL_NAMESPACE: place.namespace,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const kill9 = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  running.push(kill9);
  const isReady = await Promise.race([
    firstLine(child.stdout).then((line) => line === 'ready'),
    exited.then(() => false),
  ]);
  if (!isReady) throw new Error('the worker process ended before it was ready');
  return { kill9 };
}

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: stream }).once('line', resolve);
  });
}

afterEach(async () => {
  for (const kill of running.splice(0)) await kill();
});
