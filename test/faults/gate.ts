import { connect, createServer, type Server } from 'node:net';

/** A door in front of a server: closed, every line through it breaks. */
export class Gate {
  #server: Server | null = null;
  #port = 0;
  readonly #lines = new Set<{ destroy(): void }>();

  constructor(private readonly behind: string) {}

  /** Opens the door, always at the same address; answers it. */
  async open(): Promise<string> {
    const [host = '', port = ''] = this.behind.split(':');
    this.#server = createServer((line) => {
      const inner = connect(Number(port), host);
      for (const end of [line, inner]) {
        this.#lines.add(end);
        end.on('error', () => undefined);
        end.on('close', () => {
          line.destroy();
          inner.destroy();
        });
      }
      line.pipe(inner).pipe(line);
    });
    const server = this.#server;
    await new Promise<void>((resolve) => void server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as { port: number }).port;
    server.unref();
    return `127.0.0.1:${String(this.#port)}`;
  }

  /** Closes the door and breaks what goes through it. */
  async close(): Promise<void> {
    const closed = new Promise<void>(
      (resolve) =>
        void this.#server?.close(() => {
          resolve();
        }),
    );
    for (const line of this.#lines) line.destroy();
    this.#lines.clear();
    await closed;
  }
}
