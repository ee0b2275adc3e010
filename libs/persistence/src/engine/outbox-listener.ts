import pg from 'pg';
import { OUTBOX_CHANNEL } from '../core/outbox.js';

const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 10_000;

/** Hears that something was announced, on a connection of its own that is opened again whenever it breaks; a hint only, so polling stays. */
export class OutboxListener {
  #client: pg.Client | null = null;
  #isStopped = false;
  #backOffMs = FIRST_BACK_OFF_MS;
  #retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly onAnnounced: () => void,
  ) {}

  /** Begins to listen; failures are retried for ever and never thrown. */
  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'duban-listener', keepAlive: true });
    this.#client = client;
    client.on('error', () => void this.#again(client));
    client.on('end', () => void this.#again(client));
    client.on('notification', this.onAnnounced);
    try {
      await client.connect();
      await client.query(`listen ${OUTBOX_CHANNEL}`);
      this.#backOffMs = FIRST_BACK_OFF_MS;
      this.onAnnounced();
    } catch {
      await this.#again(client);
    }
  }

  /** Stops listening for good. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  async #again(broken: pg.Client): Promise<void> {
    if (this.#isStopped || this.#client !== broken) return;
    this.#client = null;
    this.#retry = setTimeout(() => void this.start(), this.#backOffMs);
    this.#backOffMs = Math.min(this.#backOffMs * 2, LONGEST_BACK_OFF_MS);
    await broken.end().catch(() => undefined);
  }
}
