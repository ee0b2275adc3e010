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
  /** Live connections at once; default 6 a person and 2,000 in all, with a sign of life every 20 s. */
  readonly changes?: LiveLimits;
  /** The folder of the web build; served when it exists. */
  readonly webFolder?: string;
  /** Express's `trust proxy`: which proxies may tell the caller's address and scheme; default none. */
  readonly trustProxy?: string;
}

/** How many pages may be told live, and how often a quiet connection gets a sign of life. */
export interface LiveLimits {
  readonly perPerson: number;
  readonly inAll: number;
  readonly beatMs: number;
}

const LIVE_LIMITS: LiveLimits = { perPerson: 6, inAll: 2_000, beatMs: 20_000 };

/** Injection token of the settings. */
export const API_SETTINGS = Symbol('api settings');

/** The settings with every default filled in. */
export function withDefaults(settings: ApiSettings) {
  return { poolSize: 10, signInsPerMinute: 600, sessionLife: SESSION_LIFE, changes: LIVE_LIMITS, ...settings };
}
export type FullSettings = ReturnType<typeof withDefaults>;
