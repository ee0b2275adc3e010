import { SESSION_LIFE } from '@duban/persistence';
import type { SessionLife } from '@duban/persistence';

/** What the API is started with. */
export interface ApiSettings {
  readonly databaseUrl: string;
  /** Database connections held at most; default 10. */
  readonly poolSize?: number;
  /** Sign-ins per minute and address; default 600, so that an office behind one address is not shut out. */
  readonly signInsPerMinute?: number;
  readonly sessionLife?: SessionLife;
  /** The folder of the web build; served when it exists. */
  readonly webFolder?: string;
  /** Express's `trust proxy`: which proxies may tell the caller's address and scheme; default none. */
  readonly trustProxy?: string;
}

/** Injection token of the settings. */
export const API_SETTINGS = Symbol('api settings');

/** The settings with every default filled in. */
export function withDefaults(settings: ApiSettings) {
  return { poolSize: 10, signInsPerMinute: 600, sessionLife: SESSION_LIFE, ...settings };
}
export type FullSettings = ReturnType<typeof withDefaults>;
