import type { FirstAdministrator } from '../start/administrator.js';
import { ApiClient } from './api-client.js';

/** The first administrator, signed in with a password of their own: the one-time password opens nothing but its change. */
export async function signInFirst(
  api: string,
  administrator: FirstAdministrator,
  password: string,
): Promise<ApiClient> {
  const client = new ApiClient(api);
  await client.signIn(administrator.login, administrator.password);
  await client.put('/session/password', { current: administrator.password, next: password });
  await client.signIn(administrator.login, password);
  return client;
}
