/**
 * Starts one PostgreSQL and one Temporal server for a whole test run, at the first test that asks, and hands out databases and
 * namespaces. It lives in Jest's main process; test files, which run in others, ask over the loopback interface.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ensureBuilt, root } from '../../tools/fresh.mjs';

const runs = join(root, '.duban', 'test');

export class ServiceBroker {
  #token = randomBytes(16).toString('hex');
  #server = createServer((request, response) => void this.#answer(request, response));
  #started;
  #template;
  #count = 0;

  /** Opens the door; nothing else starts yet. Answers the address to ask at. */
  async open() {
    await new Promise((opened) => this.#server.listen(0, '127.0.0.1', opened));
    this.#server.unref();
    return `http://127.0.0.1:${this.#server.address().port}/${this.#token}`;
  }

  /** Stops what was started and removes its data. */
  async close() {
    this.#server.closeAllConnections();
    this.#server.close();
    const stack = await this.#started?.catch(() => undefined);
    await stack?.stop();
    stack?.remove();
  }

  async #answer(request, response) {
    const [, token, wish] = request.url.split('/');
    const wishes = {
      temporal: () => this.#temporal(),
      namespaces: () => this.#namespace(),
      databases: () => this.#database(true),
      'empty-databases': () => this.#database(false),
    };
    if (token !== this.#token || !Object.hasOwn(wishes, wish)) return void response.writeHead(404).end();
    try {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await wishes[wish]()));
    } catch (error) {
      response.writeHead(500).end(error.sentence?.en ?? error.stack);
    }
  }

  #stack() {
    this.#started ??= start();
    return this.#started;
  }

  async #temporal() {
    return (await this.#stack()).temporal;
  }

  async #namespace() {
    const { temporal } = await this.#stack();
    const { ensureNamespace } = await cli();
    const namespace = `test-${process.pid}-${(this.#count += 1)}`;
    await ensureNamespace({ address: temporal.address }, namespace);
    return { address: temporal.address, namespace };
  }

  async #database(isMigrated) {
    const stack = await this.#stack();
    const { appRole, ownerRole } = await cli();
    const name = `test_${(this.#count += 1)}`;
    if (isMigrated) {
      this.#template ??= migratedTemplate(stack);
      await stack.admin.copyDatabase(await this.#template, { name, owner: ownerRole, guests: [appRole] });
    } else await stack.admin.ensureDatabase(name, ownerRole, [appRole]);
    return stack.databaseNamed(name);
  }
}

async function start() {
  ensureBuilt();
  const { silentLog, startStack } = await cli();
  await sweep();
  return startStack({ dataDir: join(runs, String(process.pid)), log: silentLog, shards: 4, throwaway: true });
}

async function migratedTemplate(stack) {
  const { appRole, ownerRole } = await cli();
  const { migrate } = await import('../../libs/persistence/dist/index.js');
  await stack.admin.ensureDatabase('test_template', ownerRole, [appRole]);
  await migrate({ url: stack.databaseNamed('test_template').migrationDatabaseUrl, appRole });
  return 'test_template';
}

/** Stops and removes what test runs left behind that were killed. */
async function sweep() {
  const { stopLeftovers } = await cli();
  for (const name of existsSync(runs) ? readdirSync(runs) : []) {
    const folder = join(runs, name);
    if (isAlive(Number(name)) && existsSync(join(folder, 'lock')) && readFileSync(join(folder, 'lock')).length > 0)
      continue;
    await stopLeftovers(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// The compiled package: outside the test environment Node itself loads it, and Node reads no TypeScript.
function cli() {
  return import('../../apps/cli/dist/index.js');
}
