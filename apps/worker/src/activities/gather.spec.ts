import { expect, test } from '@jest/globals';
import { gather } from './gather.js';

test('calls of one moment share a batch, and those that come while it works share the next', async () => {
  const batches: string[][] = [];
  const opened: (() => void)[] = [];
  const call = gather<string>(
    async (keys) => {
      batches.push([...keys]);
      await new Promise<void>((resolve) => opened.push(resolve));
      return new Map(keys.map((key) => [key, `${key}!`]));
    },
    { largest: 10, company: () => 0 },
  );
  const first = [call('a'), call('b'), call('a')];
  await new Promise(setImmediate);
  const second = [call('c'), call('d')];
  opened[0]?.();
  expect(await Promise.all(first)).toEqual(['a!', 'b!', 'a!']);
  while (opened.length < 2) await new Promise(setImmediate);
  opened[1]?.();
  expect(await Promise.all(second)).toEqual(['c!', 'd!']);
  expect(batches).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a batch holds no more than the largest, and a failed one fails for its own callers alone', async () => {
  const call = gather<string>(
    (keys) => {
      if (keys.includes('bad')) return Promise.reject(new Error('down'));
      return Promise.resolve(new Map(keys.map((key) => [key, key])));
    },
    { largest: 1, company: () => 0 },
  );
  const answers = await Promise.allSettled([call('bad'), call('good')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
