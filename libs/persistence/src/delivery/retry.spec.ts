import { expect, test } from '@jest/globals';
import { MAX_ATTEMPTS, retryAfterMs } from './retry.js';

test('the waits are 1, 5, 15 and 60 minutes, then double up to a day, and the tenth failure is the last', () => {
  const minutes = Array.from({ length: MAX_ATTEMPTS }, (_, index) => {
    const waitMs = retryAfterMs(index + 1);
    return waitMs === null ? null : waitMs / 60_000;
  });
  expect(minutes).toEqual([1, 5, 15, 60, 120, 240, 480, 960, 1440, null]);
});
