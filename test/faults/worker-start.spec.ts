import { expect, test } from '@jest/globals';
import { aScene } from '../workflows/support/scene.js';
import { aStage } from '../workflows/support/stage.js';
import { Gate } from './gate.js';
import { aWorkerProcess } from './worker-process.js';

/** A closed door in front of a server, and the address it will have. */
async function aClosedDoor(behind: string): Promise<{ door: Gate; address: string }> {
  const door = new Gate(behind);
  const address = await door.open();
  await door.close();
  return { door, address };
}

test('a worker that starts while its services are down keeps trying and works as soon as they are there', async () => {
  const stage = await aStage('2026-03-17 12:00');
  await aScene(stage, {
    tasks: [{ title: '老旧小区改造', lead: '市住建局' }],
    issuedAt: '2026-03-02 09:00',
    until: '2026-03-31',
  });
  const url = new URL(stage.databaseUrl);
  const record = await aClosedDoor(url.host);
  const temporal = await aClosedDoor(stage.address);
  url.host = record.address;
  let isReady = false;
  const starting = aWorkerProcess({
    databaseUrl: url.href,
    address: temporal.address,
    namespace: stage.namespace,
  }).then(() => {
    isReady = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await record.door.open();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isReady).toBe(false);
  await temporal.door.open();
  await starting;
  await stage.settled();
  await Promise.all([record.door.close(), temporal.door.close()]);
});
