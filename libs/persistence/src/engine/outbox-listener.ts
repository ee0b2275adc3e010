import { ChannelListener } from '../core/channel-listener.js';
import { OUTBOX_CHANNEL } from '../core/outbox.js';

/** Hears that something was announced; a hint only, so polling stays. */
export class OutboxListener extends ChannelListener {
  constructor(url: string, onAnnounced: () => void) {
    super(url, OUTBOX_CHANNEL, { heard: onAnnounced, listening: onAnnounced });
  }
}
