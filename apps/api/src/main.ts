import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { createApiApp } from './create-api-app.js';
import { log } from './log/index.js';
import { settingsFrom } from './settings-from-environment.js';

const settings = settingsFrom(process.env, join(import.meta.dirname, '../../web/dist'));
const app = await createApiApp(settings.api);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log('info', 'api.stopping', { signal });
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

await app.listen(settings.port, settings.host);
const { port } = app.getHttpServer().address() as AddressInfo;
process.stdout.write(`ready http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}\n`);
