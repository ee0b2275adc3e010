import { proxyLocalActivities, sleep } from '@temporalio/workflow';

/** The bare loop's only activity: notes that it was called. */
export interface BareActivities {
  look(): Promise<void>;
}

// As the engine's own local activity is called.
const { look } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '10s', retry: { maximumAttempts: 1 } });

/** The least that a durable timer can do: look, sleep until the next instant (epoch ms), look again. */
export async function bareTimers({ instants }: { instants: readonly number[] }): Promise<void> {
  await look();
  for (const instant of instants) {
    await sleep(Math.max(1, instant - Date.now()));
    await look();
  }
}
