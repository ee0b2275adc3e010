import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './places.js';
import type { RecordDatabase } from './databases.js';
import type { ChildSpec } from './supervised-child.js';
import type { TemporalAddress } from './temporal/start-temporal.js';

/** What the API and the worker are told about the services they use. */
export interface ServiceAddresses {
  readonly dataDir: string;
  readonly record: RecordDatabase;
  readonly temporal: TemporalAddress;
  /** Whether the Temporal server was named by the environment, whose other settings for it then hold too. */
  readonly isTemporalNamed: boolean;
}

/** The environment of the API and the worker. */
export function applicationEnvironment(
  services: ServiceAddresses,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const { record, temporal } = services;
  return {
    ...(services.isTemporalNamed ? env : withoutTemporal(env, services.dataDir)),
    DATABASE_URL: record.databaseUrl,
    // The migrations have run before: the owner's password is not for processes that serve.
    MIGRATION_DATABASE_URL: undefined,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
  };
}

/** How to run the API on this port of the loopback interface. */
export function apiChild(port: number, env: NodeJS.ProcessEnv): ChildSpec {
  const health = `http://127.0.0.1:${port}/api/v1/health/ready`;
  return {
    ...nodeChild('api', join(checkout, 'apps', 'api', 'dist', 'main.js')),
    env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
    isReady: () =>
      fetch(health).then(
        (answer) => answer.ok,
        () => false,
      ),
  };
}

/** How to run one worker; several may run, each under a name of its own. */
export function workerChild(name: string, env: NodeJS.ProcessEnv): ChildSpec {
  return {
    ...nodeChild(name, join(checkout, 'apps', 'worker', 'dist', 'main.js')),
    env,
    isReady: (log) => log.hasLine('ready'),
  };
}

function nodeChild(name: string, main: string) {
  const watch = join(checkout, 'apps', 'cli', 'dist', 'stack', 'exit-with-parent.js');
  return {
    name,
    command: process.execPath,
    args: ['--import', watch, main],
    readyWithinMs: 60_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 15_000,
    endsWithLauncher: true,
  } as const;
}

// A profile or key that the user keeps for another Temporal server must not be applied to the embedded one.
function withoutTemporal(env: NodeJS.ProcessEnv, dataDir: string): NodeJS.ProcessEnv {
  const empty = join(dataDir, 'temporal.toml');
  writeFileSync(empty, '[profile.default]\n');
  const kept = Object.entries(env).filter(([key]) => !key.startsWith('TEMPORAL_'));
  return { ...Object.fromEntries(kept), TEMPORAL_CONFIG_FILE: empty };
}
