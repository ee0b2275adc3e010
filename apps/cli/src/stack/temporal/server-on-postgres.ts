import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildSpec } from '../supervised-child.js';
import { isServing } from './serving.js';
import { dynamicSettings } from './dynamic-settings.js';

/** The ports of one Temporal server: four services, each with its own and one for their membership. */
export const temporalPorts = [
  'frontend',
  'frontendMembership',
  'history',
  'historyMembership',
  'matching',
  'matchingMembership',
  'temporalWorker',
  'temporalWorkerMembership',
] as const;

/** A free or set port for each part of the Temporal server. */
export type TemporalPorts = Readonly<Record<(typeof temporalPorts)[number], number>>;

/** What the built server needs to run on PostgreSQL. */
export interface ServerOptions {
  readonly program: string;
  readonly dataDir: string;
  readonly ports: TemporalPorts;
  readonly shards: number;
  readonly postgres: { readonly port: number; readonly user: string; readonly password: string };
}

/** How to run the built Temporal server on the embedded PostgreSQL, on the loopback interface only. */
export function serverOnPostgres({ program, dataDir, ports, shards, postgres }: ServerOptions): ChildSpec {
  const folder = join(dataDir, 'temporal');
  const settings = join(folder, 'dynamic.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(settings, JSON.stringify(dynamicSettings(), null, 2));
  return {
    name: 'temporal',
    command: program,
    args: ['--allow-no-auth', 'start'],
    env: {
      PATH: process.env['PATH'],
      TZ: 'UTC',
      LOG_LEVEL: 'warn',
      DB: 'postgres12',
      POSTGRES_SEEDS: '127.0.0.1',
      DB_PORT: String(postgres.port),
      POSTGRES_USER: postgres.user,
      POSTGRES_PWD: postgres.password,
      DBNAME: 'temporal',
      VISIBILITY_DBNAME: 'temporal_visibility',
      NUM_HISTORY_SHARDS: String(shards),
      DYNAMIC_CONFIG_FILE_PATH: settings,
      BIND_ON_IP: '127.0.0.1',
      FRONTEND_HTTP_PORT: '0',
      ...portEnvironment(ports),
    },
    cwd: folder,
    isReady: () => isServing(`127.0.0.1:${ports.frontend}`),
    readyWithinMs: 60_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 15_000,
  };
}

function portEnvironment(ports: TemporalPorts): NodeJS.ProcessEnv {
  return {
    FRONTEND_GRPC_PORT: String(ports.frontend),
    FRONTEND_MEMBERSHIP_PORT: String(ports.frontendMembership),
    HISTORY_GRPC_PORT: String(ports.history),
    HISTORY_MEMBERSHIP_PORT: String(ports.historyMembership),
    MATCHING_GRPC_PORT: String(ports.matching),
    MATCHING_MEMBERSHIP_PORT: String(ports.matchingMembership),
    WORKER_GRPC_PORT: String(ports.temporalWorker),
    WORKER_MEMBERSHIP_PORT: String(ports.temporalWorkerMembership),
  };
}
