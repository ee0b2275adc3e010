/** The password of every person that tests create. */
export const TEST_PASSWORD = 'correct horse battery';

/** What the API answered. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** How one request departs from the usual one. */
export interface Sending {
  readonly headers?: Record<string, string>;
  readonly ifMatch?: number;
  readonly key?: string;
  readonly query?: Record<string, string | number | boolean>;
}

/** A client of the API as a browser would be one: cookie and CSRF token go with every request. */
export class Client {
  constructor(
    readonly url: string,
    readonly cookie = '',
    readonly csrfToken = '',
  ) {}

  /** A client signed in as this login; throws when the API refuses. */
  static async signIn(url: string, login: string, password = TEST_PASSWORD): Promise<Client> {
    const answer = await new Client(url).post<{ csrfToken: string }>('/session', { login, password });
    if (answer.status !== 201)
      throw new Error(`sign-in of ${login} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return new Client(url, cookie, answer.body.csrfToken);
  }

  get<T = Record<string, unknown>>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('GET', path, sending);
  }

  post<T = Record<string, unknown>>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('POST', path, sending, body ?? {});
  }

  put<T = Record<string, unknown>>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('PUT', path, sending, body ?? {});
  }

  patch<T = Record<string, unknown>>(path: string, body?: unknown, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('PATCH', path, sending, body ?? {});
  }

  delete<T = Record<string, unknown>>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('DELETE', path, sending);
  }

  /** Sends a multipart form with one file and text fields. */
  upload<T = Record<string, unknown>>(
    path: string,
    file: { name: string; bytes: Uint8Array | string; field?: string },
    fields: Record<string, string> = {},
    sending: Sending = {},
  ): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set(
      file.field ?? 'file',
      new Blob([typeof file.bytes === 'string' ? file.bytes : new Uint8Array(file.bytes)]),
      file.name,
    );
    return this.send('POST', path, sending, form);
  }

  /** Sends a request as it is. */
  async send<T>(method: string, path: string, sending: Sending = {}, body?: unknown): Promise<Answer<T>> {
    const isRaw =
      body === undefined || body instanceof FormData || typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${this.url}${path}${queryOf(sending.query)}`, {
      method,
      headers: { ...this.headers(sending), ...(!isRaw && { 'content-type': 'application/json' }), ...sending.headers },
      ...(body !== undefined && { body: (isRaw ? body : JSON.stringify(body)) as string }),
    });
    const text = await response.text();
    const isJson = /json/u.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    };
  }

  private headers({ ifMatch, key }: Sending): Record<string, string> {
    return {
      ...(this.cookie !== '' && { cookie: this.cookie, 'x-csrf-token': this.csrfToken }),
      ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
      ...(key !== undefined && { 'idempotency-key': key }),
    };
  }
}

function queryOf(query: Sending['query']): string {
  if (!query) return '';
  return `?${new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])).toString()}`;
}
