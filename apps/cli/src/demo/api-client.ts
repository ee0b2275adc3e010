import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** What the API refused, with its problem document. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly request: string,
    readonly problem: unknown,
  ) {
    super(`${request}: ${String(status)} ${code} ${JSON.stringify(problem)}`);
    this.name = 'ApiProblem';
  }
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly form?: () => FormData;
  readonly version?: number;
}

/** How long an unreachable API is asked again before the demo gives up. */
const PATIENCE_MS = 90_000;
const ANSWER_WITHIN_MS = 60_000;

/** One signed-in person's hand on the API: retries what did not arrive with the same idempotency key, so nothing is done twice. */
export class ApiClient {
  #cookie = '';
  #csrf = '';

  constructor(private readonly base: string) {}

  /** Signs in and keeps the session. */
  async signIn(login: string, password: string): Promise<Session> {
    const session = await this.post<Session>('/session', { login, password });
    this.#csrf = session.csrfToken;
    return session;
  }

  get<T>(path: string): Promise<T> {
    return this.#ask<T>({ method: 'GET', path });
  }

  post<T>(path: string, body: unknown = {}, version?: number): Promise<T> {
    return this.#ask<T>({ method: 'POST', path, body, ...(version === undefined ? {} : { version }) });
  }

  put<T>(path: string, body: unknown, version?: number): Promise<T> {
    return this.#ask<T>({ method: 'PUT', path, body, ...(version === undefined ? {} : { version }) });
  }

  /** Sends a multipart form; the form is made anew for each try. */
  upload<T>(path: string, form: () => FormData): Promise<T> {
    return this.#ask<T>({ method: 'POST', path, form });
  }

  /** The bytes at a path, e.g. the ledger. */
  async download(path: string): Promise<Uint8Array> {
    const response = await this.#send({ method: 'GET', path }, randomUUID());
    if (!response.ok) throw await problemOf(response, `GET ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Every item of a list, page by page, at most `limit` pages. */
  async all<T>(path: string, limit = 500): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < limit; page += 1) {
      const at: string = `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor === null ? '' : `&cursor=${cursor}`}`;
      const answer: Page<T> = await this.get<Page<T>>(at);
      items.push(...answer.items);
      cursor = answer.nextCursor;
      if (cursor === null) return items;
    }
    throw new Error(`${path} has more than ${String(limit)} pages`);
  }

  async #ask<T>(asked: Asked): Promise<T> {
    const response = await this.#arrive(asked);
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith('duban_session='));
    if (cookie !== undefined) this.#cookie = cookie.split(';')[0] ?? '';
    if (!response.ok) throw await problemOf(response, `${asked.method} ${asked.path}`);
    if (response.status === 204) return undefined as T;
    return (await response.json()) as T;
  }

  // A connection that broke and a 503 are asked again: the idempotency key makes a repeated POST safe.
  async #arrive(asked: Asked): Promise<Response> {
    const key = randomUUID();
    const until = Date.now() + PATIENCE_MS;
    for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
      const answer = await this.#send(asked, key).catch((error: unknown) => {
        if (Date.now() > until) throw new Error(`${asked.method} ${asked.path} does not arrive`, { cause: error });
        return null;
      });
      if (answer !== null && !isWorthAnotherTry(answer, until)) return answer;
      await pause(wait);
    }
  }

  #send({ method, path, body, form, version }: Asked, key: string): Promise<Response> {
    const headers = new Headers({ cookie: this.#cookie, 'x-csrf-token': this.#csrf, 'accept-language': 'zh-CN' });
    if (method === 'POST') headers.set('idempotency-key', key);
    if (version !== undefined) headers.set('if-match', `"${String(version)}"`);
    if (form === undefined && body !== undefined) headers.set('content-type', 'application/json');
    const payload = form?.() ?? (body === undefined ? null : JSON.stringify(body));
    return fetch(`${this.base}/api/v1${path}`, {
      method,
      headers,
      body: payload,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
  }
}

function isWorthAnotherTry(answer: Response, until: number): boolean {
  return (answer.status === 503 || answer.status === 429) && Date.now() < until;
}

async function problemOf(response: Response, request: string): Promise<ApiProblem> {
  const text = await response.text();
  const problem: unknown = text.startsWith('{') ? JSON.parse(text) : text;
  const type = typeof problem === 'object' && problem !== null && 'type' in problem ? String(problem.type) : '';
  return new ApiProblem(response.status, type.replace('/problems/', ''), request, problem);
}

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Who is signed in. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string; readonly login: string };
  readonly csrfToken: string;
}
