import { rmSync } from 'node:fs';
import { apiChild, applicationEnvironment, workerChild } from './applications.js';
import type { ClusterAdmin } from './cluster-admin.js';
import type { RecordDatabase } from './databases.js';
import { recordDatabase } from './databases.js';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { sharedDataFolder } from './embedded-postgres.js';
import { claimPorts } from './ports.js';
import type { ChildSpec, Supervision } from './supervised-child.js';
import { SupervisedChild } from './supervised-child.js';
import type { TemporalAddress } from './temporal/start-temporal.js';

/** The services of a running stack, before the applications start. */
export interface StackServices {
  readonly record: RecordDatabase;
  readonly temporal: TemporalAddress;
  readonly isTemporalNamed: boolean;
  /** The embedded PostgreSQL, if it runs. */
  readonly postgres: EmbeddedPostgres | undefined;
}

/** The children of one launcher in the order of their start, stopped in the reverse order. */
export class ChildGroup {
  /** Every child that was started and not yet stopped, oldest first. */
  readonly children: SupervisedChild[] = [];

  constructor(private readonly supervision: Supervision) {}

  /** Starts one more child and waits until it is ready. */
  async run(spec: ChildSpec): Promise<SupervisedChild> {
    const child = new SupervisedChild(spec, this.supervision);
    this.children.push(child);
    await child.start();
    return child;
  }

  /** Stops every child, the youngest first, each only when the one before has ended. */
  async stop(): Promise<void> {
    for (const child of this.children.toReversed()) await child.stop();
    this.children.length = 0;
  }
}

/** A running PostgreSQL and Temporal server, and the applications started on them. */
export class Stack {
  private stopped: Promise<void> | undefined;

  constructor(
    /** The folder that holds data, logs and records of this stack. */
    readonly dataDir: string,
    /** The addresses of what runs. */
    readonly services: StackServices,
    private readonly group: ChildGroup,
    private readonly release: () => void,
  ) {}

  /** The database as the API and the worker see it. */
  get databaseUrl(): string {
    return this.services.record.databaseUrl;
  }

  /** The database as its owner sees it, for migrations. */
  get migrationDatabaseUrl(): string {
    return this.services.record.migrationDatabaseUrl;
  }

  /** The role to which migrations grant its rights; none when the application owns the tables itself. */
  get appRole(): string | undefined {
    return this.services.record.appRole;
  }

  /** Where the Temporal server answers, and the namespace in use. */
  get temporal(): TemporalAddress {
    return this.services.temporal;
  }

  /** Administers the embedded PostgreSQL; throws when the environment named another one. */
  get admin(): ClusterAdmin {
    if (this.services.postgres === undefined) throw new Error('this stack uses the PostgreSQL that DATABASE_URL names');
    return this.services.postgres.admin;
  }

  /** The addresses of another database in the embedded PostgreSQL for its owner and for the application. */
  databaseNamed(database: string): RecordDatabase {
    if (this.services.postgres === undefined) throw new Error('this stack uses the PostgreSQL that DATABASE_URL names');
    return recordDatabase(this.dataDir, { port: this.services.postgres.port, database });
  }

  /** What the API and the worker get as their environment. */
  environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    return { ...applicationEnvironment({ dataDir: this.dataDir, ...this.services }), ...more };
  }

  /** Starts the API on a free or given port and answers its address once it is ready. */
  async startApi(
    options: { readonly port?: number | undefined; readonly env?: NodeJS.ProcessEnv } = {},
  ): Promise<string> {
    const { api } = await claimPorts(this.dataDir, ['api'], { api: options.port });
    await this.group.run(apiChild(api, this.environment(options.env)));
    return `http://127.0.0.1:${api}`;
  }

  /** Starts a worker and answers once it is ready; a second one needs a name of its own. */
  async startWorker(options: { readonly name?: string; readonly env?: NodeJS.ProcessEnv } = {}): Promise<void> {
    await this.group.run(workerChild(options.name ?? 'worker', this.environment(options.env)));
  }

  /** The child of this name: `postgres`, `temporal`, `api` or `worker`. */
  child(name: string): SupervisedChild {
    const found = this.group.children.find((child) => child.name === name);
    if (found === undefined) throw new Error(`the stack runs no ${name}`);
    return found;
  }

  /** The processes that run now, by name; for measurements. */
  processes(): { readonly name: string; readonly pid: number }[] {
    return this.group.children.flatMap(({ name, pid }) => (pid === undefined ? [] : [{ name, pid }]));
  }

  /** Removes a stopped stack's data; for stacks of tests and measurements. */
  remove(): void {
    for (const folder of [sharedDataFolder(this.dataDir), this.dataDir])
      rmSync(folder, { recursive: true, force: true });
  }

  /** Stops every child, the youngest first, and gives the data folder free; a second call waits for the first. */
  stop(): Promise<void> {
    this.stopped ??= this.group.stop().finally(this.release);
    return this.stopped;
  }
}
