import type { Client } from './client.js';

/** One server-sent event. */
export interface SentEvent {
  readonly name: string;
  readonly data: { topics?: string[]; planIds?: string[] };
}

/** An open stream of live changes, read as a browser reads it. */
export class EventStream {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  private constructor(
    readonly response: Response,
    private readonly stopper: AbortController,
  ) {
    this.#reader = response.body!.getReader();
  }

  /** Opens the stream as this person and waits until it stands. */
  static async open(client: Client, headers: Record<string, string> = {}): Promise<EventStream> {
    const stopper = new AbortController();
    const response = await fetch(`${client.url}/changes`, {
      headers: { cookie: client.cookie, ...headers },
      signal: stopper.signal,
    });
    if (response.status !== 200) throw new Error(`the stream was answered ${String(response.status)}`);
    const stream = new EventStream(response, stopper);
    const first = await stream.next();
    if (first?.name !== 'ready') throw new Error(`the stream began with ${String(first?.name)}`);
    return stream;
  }

  /** The next event that is no sign of life; null once the stream has ended. */
  async next(): Promise<SentEvent | null> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const event = eventOf(this.#text.slice(0, end));
        this.#text = this.#text.slice(end + 2);
        if (event) return event;
        continue;
      }
      const { value, done } = await this.#reader.read();
      if (done) return null;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  /** The next event that tells of this topic. */
  async telling(topic: string): Promise<SentEvent> {
    for (;;) {
      const event = await this.next();
      if (!event) throw new Error(`the stream ended before it told of ${topic}`);
      if (event.data.topics?.includes(topic) === true) return event;
    }
  }

  /** Leaves, as a browser does that goes to another page. */
  leave(): void {
    this.stopper.abort();
  }
}

function eventOf(block: string): SentEvent | null {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => [line.split(':')[0]!, line.replace(/^\w*: ?/u, '')]),
  );
  const [name, data] = [fields.get('event'), fields.get('data')];
  return name === undefined || data === undefined ? null : { name, data: JSON.parse(data) as SentEvent['data'] };
}
