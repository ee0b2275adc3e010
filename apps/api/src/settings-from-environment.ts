import type { ApiSettings } from './settings.js';

/** The settings of a process: DATABASE_URL, PORT (0 = a free one), HOST (127.0.0.1 unless told), TRUST_PROXY. Throws without an address of the record. */
export function settingsFrom(
  environment: NodeJS.ProcessEnv,
  webFolder: string,
): { readonly api: ApiSettings; readonly host: string; readonly port: number } {
  const { DATABASE_URL, PORT = '0', HOST = '127.0.0.1', TRUST_PROXY } = environment;
  if (!DATABASE_URL) throw new Error('DATABASE_URL is not set: the address of the PostgreSQL database');
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${PORT}`);
  const api = { databaseUrl: DATABASE_URL, webFolder, ...(TRUST_PROXY !== undefined && { trustProxy: TRUST_PROXY }) };
  return { api, host: HOST, port };
}
