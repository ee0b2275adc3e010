import pg from 'pg';

const FIRST_BACK_OFF_MS = 250;
const LONGEST_BACK_OFF_MS = 10_000;

/** What happens on a channel: a notification with its payload, and that listening began (again), so that something may have been missed. */
export interface Ears {
  readonly heard: (payload: string) => void;
  readonly listening: () => void;
}

/** Listens on one channel of PostgreSQL, on a connection of its own that is opened again whenever it breaks; a hint only, never the truth. */
export class ChannelListener {
  #client: pg.Client | null = null;
  #isStopped = false;
  #backOffMs = FIRST_BACK_OFF_MS;
  #retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly ears: Ears,
  ) {}

  /** Begins to listen; failures are retried for ever and never thrown. */
  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'duban-listener',
      keepAlive: true,
      connectionTimeoutMillis: LONGEST_BACK_OFF_MS,
    });
    this.#client = client;
    client.on('error', () => void this.#again(client));
    client.on('end', () => void this.#again(client));
    client.on('notification', ({ payload = '' }) => {
      this.ears.heard(payload);
    });
    try {
      await client.connect();
      await client.query(`listen ${this.channel}`);
      this.#backOffMs = FIRST_BACK_OFF_MS;
      this.ears.listening();
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
