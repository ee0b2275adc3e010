import type { Address } from '../../design/index.js';
import { CHANNELS, DELIVERY_STATES } from '../../words/index.js';
import type { Channel, DeliveryFilter, DeliveryState } from '../data.js';

/** What the address says about which deliveries are shown; what it does not know it leaves out. */
export function filterOf({ state, channel, recipient }: Address): DeliveryFilter {
  return {
    ...(state !== undefined && Object.hasOwn(DELIVERY_STATES, state) && { state: state as DeliveryState }),
    ...(channel !== undefined && Object.hasOwn(CHANNELS, channel) && { channel: channel as Channel }),
    ...(recipient !== undefined && { recipient }),
  };
}
