import { Refused } from '../api/index.js';
import type { Clock, ClockMoved } from './data.js';

const LOOK_AGAIN_MS = 300;
const PATIENCE_MS = 120_000;

/** How the journey asks and moves; given, so that it can be tried without a server. */
export interface Vehicle {
  readonly read: () => Promise<Clock>;
  readonly move: (notAfter: string | null) => Promise<ClockMoved>;
  readonly pause: (ms: number) => Promise<void>;
  readonly isStopped: () => boolean;
  /** Told after each movement and while the engine is at work. */
  readonly onWay: (way: Way) => void;
}

/** Where a journey stands. */
export interface Way {
  readonly now: string;
  readonly events: number;
  readonly unsettled: number;
}

/** How a journey ended. */
export type Ending = 'arrived' | 'stopped' | 'tired';

/** Moves to the next event alone; nothing when there is none. */
export async function toNextEvent(vehicle: Vehicle): Promise<Ending> {
  const way = { events: 0 };
  if (!(await settled(vehicle, way))) return 'tired';
  await step(vehicle, null, way);
  return (await settled(vehicle, way)) ? 'arrived' : 'tired';
}

/**
 * Moves event by event until this instant, each carried out before the next comes: moves, waits until the engine has settled, goes on.
 * A stop is heard between two events; an engine that does not settle ends the journey.
 */
export async function toInstant(vehicle: Vehicle, until: string): Promise<Ending> {
  const way = { events: 0 };
  for (;;) {
    if (!(await settled(vehicle, way))) return vehicle.isStopped() ? 'stopped' : 'tired';
    if (vehicle.isStopped()) return 'stopped';
    const moved = await step(vehicle, until, way);
    if (moved?.hasArrived === true) return (await settled(vehicle, way)) ? 'arrived' : 'tired';
  }
}

interface Counted {
  events: number;
}

// Between the look and the move something may have come due by itself: then the engine is waited for again.
async function step(vehicle: Vehicle, until: string | null, way: Counted): Promise<ClockMoved | null> {
  try {
    const moved = await vehicle.move(until);
    if (moved.nudged > 0) way.events += 1;
    vehicle.onWay({ now: moved.now, events: way.events, unsettled: moved.nudged });
    return moved;
  } catch (error) {
    if (error instanceof Refused && error.code === 'clock.unsettled') return null;
    throw error;
  }
}

async function settled(vehicle: Vehicle, way: Counted): Promise<boolean> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    const { now, unsettled } = await vehicle.read();
    vehicle.onWay({ now, unsettled, events: way.events });
    if (unsettled === 0) return true;
    if (vehicle.isStopped()) return false;
    await vehicle.pause(LOOK_AGAIN_MS);
  }
  return false;
}
