import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AnsweredBefore, KeyedUnitOfWork, keyedWrite } from '@duban/api';
import type { KeyedWrite } from '@duban/api';
import { accept, refuse } from '@duban/domain';
import { recordDataSource } from '@duban/persistence';
import type { Tx } from '@duban/persistence';
import { freshDatabase } from '../support/services.js';
import { aDepartment, aPerson } from './support/people.js';

type Source = ReturnType<typeof recordDataSource>;
let source: Source;
let unitOfWork: KeyedUnitOfWork;
let personId: string;

beforeAll(async () => {
  const { databaseUrl } = await freshDatabase();
  source = await recordDataSource({ url: databaseUrl, poolSize: 3 }).initialize();
  unitOfWork = new KeyedUnitOfWork(source);
  await unitOfWork.run(async (tx) => {
    const login = await aPerson(tx.query, {});
    const [person] = await tx.query<{ id: string }>('select id from person where login = $1', [login]);
    personId = person!.id;
  });
});
afterAll(() => source.destroy());

const write = (key: string): KeyedWrite => ({
  request: { personId, key, requestHash: 'hash' },
  status: 201,
  keepsBody: true,
  isRecorded: false,
});
const kept = async (key: string) =>
  unitOfWork.run((tx) => tx.query('select status, body from idempotency_key where key = $1', [key]));
const founding = (name: string) => async (tx: Tx) => accept({ id: await aDepartment(tx.query, name) });

test('a write under a key keeps the use case’s value as the answer when it commits', async () => {
  const done = await keyedWrite.run(write('a'), () => unitOfWork.run(founding('甲局')));
  expect(await kept('a')).toEqual([{ status: 201, body: done.value }]);
});

test('a twin that looked for the key too early looks again inside its transaction, and writes nothing', async () => {
  await keyedWrite.run(write('b'), () => unitOfWork.run(founding('乙局')));
  const twin = keyedWrite.run(write('b'), () => unitOfWork.run(founding('丙局')));
  await expect(twin).rejects.toBeInstanceOf(AnsweredBefore);
  expect(await unitOfWork.run((tx) => tx.query(`select 1 from department where name = '丙局'`))).toEqual([]);
});

test('a refusal and a failure leave the key free', async () => {
  await keyedWrite.run(write('c'), () => unitOfWork.run(() => Promise.resolve(refuse({ code: 'x.y' }))));
  const failed = keyedWrite.run(write('c'), () => unitOfWork.run(() => Promise.reject(new Error('broken'))));
  await expect(failed).rejects.toThrow('broken');
  expect(await kept('c')).toEqual([]);
});

test('a later transaction of the same request does not count as a repetition', async () => {
  await keyedWrite.run(write('d'), async () => {
    await unitOfWork.run(founding('丁局'));
    await unitOfWork.run(founding('戊局'));
  });
  expect(await kept('d')).toHaveLength(1);
});

test('without a key nothing is kept', async () => {
  await unitOfWork.run(founding('己局'));
  expect(
    await unitOfWork.run((tx) => tx.query(`select 1 from idempotency_key where key not in ('a', 'b', 'd')`)),
  ).toEqual([]);
});
