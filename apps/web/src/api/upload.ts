import { problemOf, writeHeaders } from './client.js';
import { Refused, Unreachable } from './problem.js';

const PATIENCE_MS = 180_000;

/** A file on its way. */
export interface Upload {
  readonly path: string;
  readonly form: FormData;
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the upload when it is aborted. */
  readonly signal: AbortSignal;
  /** Told the part that has left, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

/** Sends a file and tells how far it is, which `fetch` cannot; throws `Refused`, `Unreachable`, or the signal's reason. */
export function upload({ path, form, headers, signal, onProgress }: Upload): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.timeout = PATIENCE_MS;
    request.responseType = 'json';
    for (const [name, value] of Object.entries({ ...writeHeaders(), ...headers }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => settle(request, { resolve, reject });
    request.onerror = request.ontimeout = () => reject(new Unreachable('no answer'));
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function settle(
  { status, response }: XMLHttpRequest,
  { resolve, reject }: { resolve: (answer: unknown) => void; reject: (error: unknown) => void },
): void {
  try {
    if (status >= 200 && status < 300) resolve(response);
    else reject(new Refused(problemOf(response, status), status));
  } catch (error) {
    reject(error);
  }
}
