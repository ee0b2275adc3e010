import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stopLeftovers } from './child-register.js';
import { takeLock } from './data-lock.js';
import { ensureRecordDatabase, namedDatabase } from './databases.js';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { prepareEmbeddedPostgres, sharedDataFolder } from './embedded-postgres.js';
import { usualDataDir } from './places.js';
import { claimPorts } from './ports.js';
import type { StackServices } from './stack.js';
import { ChildGroup, Stack } from './stack.js';
import { StackError } from './stack-error.js';
import type { StackLog } from './stack-log.js';
import type { ChildSpec } from './supervised-child.js';
import { builtPrograms } from './temporal/temporal-programs.js';
import { startTemporal } from './temporal/start-temporal.js';
import { temporalSource } from './temporal/temporal-source.js';

/** What a caller may choose about the stack. */
export interface StackOptions {
  readonly log: StackLog;
  /** The folder for data, logs and records; `.duban` in the checkout unless given. */
  readonly dataDir?: string;
  /** Ports that must be these; all others are last time's or free ones. */
  readonly ports?: { readonly postgres?: number | undefined; readonly temporal?: number | undefined };
  /** `postgres`: the server with its data in PostgreSQL, even where a `temporal` command would do. */
  readonly temporal?: 'auto' | 'postgres';
  /** History shards of a Temporal server on PostgreSQL; fixed when its database is made. */
  readonly shards?: number;
  /** Data that nobody will miss: the disk is not waited for. Only for tests. */
  readonly throwaway?: boolean;
  /** Begins without the data of earlier starts in this folder. */
  readonly isFresh?: boolean;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
  /** Called when a child died so often that it is not started again. */
  readonly onGiveUp?: (name: string) => void;
}

/** Enough for several history hosts later; the number is fixed once the database is made. */
const usualShards = 64;

/**
 * Starts PostgreSQL and Temporal, or uses those that DATABASE_URL and TEMPORAL_ADDRESS name, and answers when both are ready.
 * Refuses with a StackError when another launcher uses the data folder.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dataDir = resolve(options.dataDir ?? usualDataDir);
  const plan = { ...usual, ...options, dataDir };
  makeDataFolder(dataDir);
  const release = lockDataFolder(dataDir);
  const { log, signal, onGiveUp } = options;
  const group = new ChildGroup({ dataDir, log, signal, ...(onGiveUp === undefined ? {} : { onGiveUp }) });
  try {
    const left = await stopLeftovers(dataDir);
    if (left.length > 0) log.warn(tellLeftovers(left));
    if (options.isFresh === true) forgetData(dataDir);
    return new Stack(dataDir, await startServices(plan, group), group, release);
  } catch (error) {
    await group.stop();
    release();
    throw error;
  }
}

const usual = { temporal: 'auto', shards: usualShards, throwaway: false } as const;

type StackPlan = StackOptions & Required<Pick<StackOptions, 'dataDir' | 'temporal' | 'shards' | 'throwaway'>>;

async function startServices(plan: StackPlan, group: ChildGroup): Promise<StackServices> {
  const { dataDir, log, signal, shards } = plan;
  const source = temporalSource(plan.temporal, () => builtPrograms() !== undefined);
  const named = namedDatabase();
  const isEmbedded = named === undefined || source.kind === 'built';
  const postgres = isEmbedded ? await startPostgres(plan, group) : undefined;
  const record = named ?? (await ensureRecordDatabase(...inCluster(postgres, dataDir)));
  const { TEMPORAL_NAMESPACE: namespace = 'default' } = process.env;
  const run = (spec: ChildSpec) => group.run(spec);
  const setting = { dataDir, log, signal, postgres, namespace, port: plan.ports?.temporal, shards, run };
  const temporal = await startTemporal(source, setting);
  return { record, temporal, isTemporalNamed: source.kind === 'address', postgres };
}

async function startPostgres(plan: StackPlan, group: ChildGroup): Promise<EmbeddedPostgres> {
  const { postgres: port } = await claimPorts(plan.dataDir, ['postgres'], { postgres: plan.ports?.postgres });
  const embedded = prepareEmbeddedPostgres(plan.dataDir, { port, throwaway: plan.throwaway });
  if (!embedded.folder.startsWith(plan.dataDir)) plan.log.info(tellElsewhere(embedded.folder));
  await group.run(embedded.child);
  return embedded;
}

// Only what a stack writes: the folder may hold more than that.
function forgetData(dataDir: string): void {
  const own = ['postgres', 'postgres.new', 'temporal', 'secrets.json', 'logs'].map((name) => join(dataDir, name));
  for (const path of [...own, sharedDataFolder(dataDir)]) rmSync(path, { recursive: true, force: true });
}

function inCluster(postgres: EmbeddedPostgres | undefined, dataDir: string): Parameters<typeof ensureRecordDatabase> {
  if (postgres === undefined) throw new Error('without DATABASE_URL the embedded PostgreSQL must run');
  return [postgres.admin, dataDir, postgres.port];
}

// Root hands the PostgreSQL data to the system user postgres, who must be able to pass through; passwords are in files of mode 0600.
function makeDataFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o755 : 0o700);
}

function lockDataFolder(dataDir: string): () => void {
  const lock = takeLock(join(dataDir, 'lock'));
  if (lock.held) return lock.release;
  throw new StackError({
    zh: `数据目录 ${dataDir} 正由进程 ${lock.by.pid} 使用，不能再次启动。请先停止它，或换一个数据目录（--data）。`,
    en: `The data folder ${dataDir} is in use by process ${lock.by.pid}, so it is not started again. Stop that one first, or choose another folder (--data).`,
  });
}

function tellLeftovers(names: readonly string[]) {
  return {
    zh: `上次启动被强行中断，已停止其遗留的进程：${names.join('、')}。`,
    en: `The last start was cut off; what it left running has been stopped: ${names.join(', ')}.`,
  };
}

function tellElsewhere(folder: string) {
  return {
    zh: `系统用户 postgres 无法进入数据目录，PostgreSQL 的数据改放在 ${folder}。`,
    en: `The system user postgres cannot enter the data folder, so PostgreSQL keeps its data in ${folder}.`,
  };
}
