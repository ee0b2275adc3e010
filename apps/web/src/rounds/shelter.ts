import type { Desk, DeskRow } from './desk.js';
import { isUnsent } from './desk.js';
import type { Typed } from './typed.js';

interface Sheltered {
  readonly id: string;
  readonly typed: Typed;
  readonly version: number | null;
}

const QUIET_MS = 200;

/** Keeps unsent rows over a reload during an outage, enciphered with a key that only the session at hand can make. */
export class Shelter {
  readonly #place: string;
  readonly #secret: string;
  #key: Promise<CryptoKey> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(roundId: string, secret: string) {
    this.#place = `duban.unsent.${roundId}`;
    this.#secret = secret;
  }

  /** Whether this browser can encipher here; without it nothing is kept, and the page warns before it is left. */
  static isPossible(): boolean {
    return window.isSecureContext;
  }

  /** Keeps what the desk has not sent, a moment after the last change. */
  keepLater(desk: Desk): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(desk), QUIET_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Brings back what was not sent before a reload; what another session wrote cannot be read and is thrown away. */
  async bringBack(desk: Desk): Promise<void> {
    for (const { id, typed, version } of await this.#kept()) {
      if (isUnsent(desk.row(id))) continue;
      desk.put(id, { typed, version, keeping: 'pending' });
      desk.edited(id);
    }
  }

  async #keep(desk: Desk): Promise<void> {
    const unsent = desk.ids().map((id): [string, DeskRow] => [id, desk.row(id)]);
    const rows = unsent.filter(([, row]) => isUnsent(row)).map(([id, { typed, version }]) => ({ id, typed, version }));
    if (rows.length === 0) {
      sessionStorage.removeItem(this.#place);
      return;
    }
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(rows));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.#madeKey(), plain);
    sessionStorage.setItem(this.#place, `${hex(iv)}.${hex(new Uint8Array(sealed))}`);
  }

  async #kept(): Promise<readonly Sheltered[]> {
    const [iv, sealed] = (sessionStorage.getItem(this.#place) ?? '').split('.');
    if (iv === undefined || sealed === undefined) return [];
    try {
      const algorithm = { name: 'AES-GCM', iv: bytes(iv) };
      const plain = await crypto.subtle.decrypt(algorithm, await this.#madeKey(), bytes(sealed));
      return JSON.parse(new TextDecoder().decode(plain)) as Sheltered[];
    } catch {
      sessionStorage.removeItem(this.#place);
      return [];
    }
  }

  #madeKey(): Promise<CryptoKey> {
    this.#key ??= crypto.subtle
      .digest('SHA-256', new TextEncoder().encode(`duban.unsent ${this.#secret}`))
      .then((digest) => crypto.subtle.importKey('raw', digest, 'AES-GCM', false, ['encrypt', 'decrypt']));
    return this.#key;
  }
}

function hex(data: Uint8Array): string {
  return [...data].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
