import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StackError } from './stack-error.js';

const loopback = '127.0.0.1';

/**
 * A port of the loopback interface for each name: the one that was set, else the one of last time, else a free one.
 * Refuses when a port that was set is taken.
 */
export async function claimPorts<Name extends string>(
  dataDir: string,
  names: readonly Name[],
  set: Partial<Record<Name, number | undefined>> = {},
): Promise<Record<Name, number>> {
  const file = join(dataDir, 'ports.json');
  const remembered: Partial<Record<string, number>> = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const listening: Server[] = [];
  const claimed: [Name, number][] = [];
  // All are held until the last is found, so that no port is given twice.
  for (const name of names) {
    const server = await claim(set[name], remembered[name]);
    listening.push(server);
    claimed.push([name, portOf(server)]);
  }
  await Promise.all(listening.map((server) => new Promise((closed) => server.close(closed))));
  const ports = Object.fromEntries(claimed) as Record<Name, number>;
  writeFileSync(file, `${JSON.stringify({ ...remembered, ...ports }, null, 2)}\n`);
  return ports;
}

async function claim(set: number | undefined, remembered: number | undefined): Promise<Server> {
  if (set !== undefined) {
    const server = await tryListen(set);
    if (server !== undefined) return server;
    throw new StackError({
      zh: `端口 ${set} 已被占用，请换一个端口，或先停止占用它的程序。`,
      en: `Port ${set} is taken; choose another one, or stop the program that uses it.`,
    });
  }
  const wished = remembered === undefined ? [] : [remembered];
  for (const port of [...wished, ...Array.from({ length: 100 }, randomPort)]) {
    const server = await tryListen(port);
    if (server !== undefined) return server;
  }
  throw new StackError({ zh: '本机没有空闲端口。', en: 'This machine has no free port.' });
}

// Below the range from which systems number outgoing connections, so that none takes a port between claim and use;
// and Temporal writes its ports into columns that end at 32,767.
function randomPort(): number {
  return randomInt(15_000, 32_000);
}

function tryListen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host: loopback, port }, () => resolve(server));
  });
}

function parse(text: string): Partial<Record<string, number>> {
  return JSON.parse(text) as Partial<Record<string, number>>;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
