import { expect, test } from '@jest/globals';
import { ClockGuard, DRIFT_LIMIT_MS } from './clock-guard.js';

const NOW = 1_000_000_000;

function guard(recordAheadMs: number): ClockGuard {
  return new ClockGuard({ processNow: () => NOW, recordNow: () => Promise.resolve(NOW + recordAheadMs) });
}

test('clocks that agree within the limit hold nothing, and a backlog is no drift', async () => {
  expect(await guard(DRIFT_LIMIT_MS).held(NOW - 3_600_000)).toBeNull();
});

test('a record whose clock differs beyond the limit holds the firing, in either direction, and says so', async () => {
  for (const drift of [DRIFT_LIMIT_MS + 1000, -DRIFT_LIMIT_MS - 1000])
    expect(await guard(drift).held()).toMatchObject({
      kind: 'sleep',
      why: expect.stringContaining('PostgreSQL differ by 121 s'),
    });
});

test('an activity that Temporal scheduled in the future is drift too', async () => {
  expect(await guard(0).held(NOW + DRIFT_LIMIT_MS + 1)).toMatchObject({ why: expect.stringContaining('Temporal') });
});
