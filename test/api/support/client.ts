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

/** A file to send, with the other fields of its form. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly field?: string;
  readonly fields?: Record<string, string>;
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

  post<T = Record<string, unknown>>(path: string, body: unknown = {}, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('POST', path, { ...sending, body });
  }

  put<T = Record<string, unknown>>(path: string, body: unknown = {}, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('PUT', path, { ...sending, body });
  }

  patch<T = Record<string, unknown>>(path: string, body: unknown = {}, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('PATCH', path, { ...sending, body });
  }

  delete<T = Record<string, unknown>>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    return this.send('DELETE', path, sending);
  }

  /** Sends a multipart form with one file and text fields. */
  upload<T = Record<string, unknown>>(path: string, file: Upload, sending: Sending = {}): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(file.fields ?? {})) form.set(name, value);
    const bytes = typeof file.bytes === 'string' ? file.bytes : new Uint8Array(file.bytes);
    form.set(file.field ?? 'file', new Blob([bytes]), file.name);
    return this.send('POST', path, { ...sending, body: form });
  }

  /** Sends a request: forms, text and bytes as they are, everything else as JSON. */
  async send<T>(method: string, path: string, sending: Sending & { body?: unknown } = {}): Promise<Answer<T>> {
    const { body, query, headers = {} } = sending;
    const isJson = body !== undefined && !isRaw(body);
    const response = await fetch(`${this.url}${path}${queryOf(query)}`, {
      method,
      headers: { ...this.headers(sending), ...(isJson && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: (isJson ? JSON.stringify(body) : body) as string }),
    });
    return { status: response.status, headers: response.headers, body: (await contentOf(response)) as T };
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

function isRaw(body: unknown): boolean {
  return body instanceof FormData || typeof body === 'string' || body instanceof Uint8Array;
}

async function contentOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return /json/u.test(response.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text;
}
