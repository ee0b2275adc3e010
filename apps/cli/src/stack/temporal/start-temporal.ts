import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { EmbeddedPostgres } from '../embedded-postgres.js';
import { temporalRole } from '../databases.js';
import { claimPorts } from '../ports.js';
import { secretOf } from '../secrets.js';
import type { StackLog } from '../stack-log.js';
import type { ChildSpec } from '../supervised-child.js';
import { devServer } from './dev-server.js';
import { ensureNamespace } from './namespace.js';
import { serverOnPostgres, temporalPorts } from './server-on-postgres.js';
import type { TemporalPrograms } from './temporal-programs.js';
import { buildPrograms, builtPrograms } from './temporal-programs.js';
import { applyTemporalSchema } from './temporal-schema.js';
import type { TemporalSource } from './temporal-source.js';

/** A Temporal server that answers, and the namespace Duban uses in it. */
export interface TemporalAddress {
  readonly address: string;
  readonly namespace: string;
}

/** What starting a Temporal server needs from the stack. */
export interface TemporalSetting {
  readonly dataDir: string;
  readonly log: StackLog;
  readonly namespace: string;
  readonly port: number | undefined;
  readonly shards: number;
  readonly signal: AbortSignal | undefined;
  readonly postgres: EmbeddedPostgres | undefined;
  readonly run: (spec: ChildSpec) => Promise<unknown>;
}

/** Starts the Temporal server of this source, or checks the one that was named; the namespace exists afterwards. */
export async function startTemporal(source: TemporalSource, setting: TemporalSetting): Promise<TemporalAddress> {
  if (source.kind === 'address') {
    const { connectionOptions } = loadClientConnectConfig();
    await ensureNamespace(connectionOptions, setting.namespace, setting.signal);
    return { address: source.address, namespace: setting.namespace };
  }
  const port =
    source.kind === 'command-line'
      ? await startDevServer(source.command, setting)
      : await startBuiltServer(source.go, setting);
  const address = `127.0.0.1:${port}`;
  await ensureNamespace({ address }, setting.namespace, setting.signal);
  return { address, namespace: setting.namespace };
}

async function startDevServer(command: string, { dataDir, namespace, port, run }: TemporalSetting): Promise<number> {
  const { frontend } = await claimPorts(dataDir, ['frontend'], { frontend: port });
  await run(devServer(command, dataDir, { port: frontend, namespace }));
  return frontend;
}

async function startBuiltServer(go: string | undefined, setting: TemporalSetting): Promise<number> {
  const { dataDir, postgres, shards, run } = setting;
  if (postgres === undefined) throw new Error('the built Temporal server keeps its data in the embedded PostgreSQL');
  const programs = await findPrograms(go, setting);
  const password = secretOf(dataDir, temporalRole);
  await ensureTemporalDatabases(postgres, programs.sql, password);
  const ports = await claimPorts(dataDir, temporalPorts, { frontend: setting.port });
  const database = { port: postgres.port, user: temporalRole, password };
  await run(serverOnPostgres({ program: programs.server, dataDir, ports, shards, postgres: database }));
  return ports.frontend;
}

async function findPrograms(go: string | undefined, { log, signal }: TemporalSetting): Promise<TemporalPrograms> {
  const built = builtPrograms();
  if (built !== undefined) return built;
  if (go === undefined) throw new Error('neither Go nor a built Temporal server was found');
  return buildPrograms({ go, log, signal });
}

async function ensureTemporalDatabases(
  { admin, port }: EmbeddedPostgres,
  sql: string,
  password: string,
): Promise<void> {
  await admin.ensureRoles([{ name: temporalRole, password }]);
  const stores = [
    { database: 'temporal', schema: 'temporal' },
    { database: 'temporal_visibility', schema: 'visibility' },
  ] as const;
  for (const { database } of stores) await admin.ensureDatabase(database, temporalRole);
  await Promise.all(
    stores.map(async (store) => {
      const isSetUp = await admin.hasTable(store.database, 'schema_version');
      await applyTemporalSchema(sql, { ...store, port, user: temporalRole, password, isSetUp });
    }),
  );
}
