import type { Instant } from '@duban/domain';
import type { DataSource } from 'typeorm';
import { recordDataSource } from '../core/data-source.js';
import type { Query } from '../core/unit-of-work.js';
import { runQuery, UnitOfWork } from '../core/unit-of-work.js';
import { clockState } from '../engine/rehearsal.js';
import type { VerifyCounts } from '../verifying/verify.js';
import { verifyRecord } from '../verifying/verify.js';
import type { LedgerSize, SeededLedger } from './seed-ledger.js';
import { seedLedger } from './seed-ledger.js';
import type { SeededStorm, StormSize, Wave } from './seed-storm.js';
import { seedIndividual, seedStorm } from './seed-storm.js';
import type { WaveFaults } from './wave-faults.js';
import { waveFaults } from './wave-faults.js';

// One statement writes hundreds of thousands of rows, on a machine that may be busy.
const SEEDED_WITHIN_MS = 600_000;

/** The record of a bench, seen by its owner from outside the engine: seeds it, and reads what the engine has written. */
export class BenchRecord {
  readonly #unitOfWork: UnitOfWork;
  readonly #query: Query;

  private constructor(private readonly dataSource: DataSource) {
    this.#unitOfWork = new UnitOfWork(dataSource);
    this.#query = (sql, parameters = []) => runQuery(dataSource.manager, sql, parameters);
  }

  /** Opens a migrated record by its owner's address. */
  static async open(url: string): Promise<BenchRecord> {
    const settings = { url, poolSize: 2, applicationName: 'duban-bench', statementTimeoutMs: SEEDED_WITHIN_MS };
    return new BenchRecord(await recordDataSource(settings).initialize());
  }

  /** Seeds everything that is open; see `seedStorm`. */
  async seed(size: StormSize): Promise<SeededStorm> {
    const seeded = await this.#unitOfWork.run((tx) => seedStorm(tx, size));
    // The daemon that gathers statistics would come a minute later.
    await this.#query('analyze department, person, person_role, task, round, obligation, wakeup');
    return seeded;
  }

  /** Writes a large ledger; see `seedLedger`. */
  async seedLedger(size: LedgerSize): Promise<SeededLedger> {
    const seeded = await this.#unitOfWork.run((tx) => seedLedger(tx, size));
    await this.#query('vacuum analyze department, person, person_role, plan, task, task_assignment, milestone, round');
    await this.#query('vacuum analyze obligation, submission, step, task_facts');
    return seeded;
  }

  /** Adds individually driven obligations; see `seedIndividual`. */
  seedIndividual({ plan }: SeededStorm, size: Pick<Wave, 'count' | 'dueAt'>): Promise<Wave> {
    return this.#unitOfWork.run((tx) => seedIndividual(tx, plan, size));
  }

  /** How many due steps of the wave can be seen by everybody now. */
  async visibleSteps(dueAt: Instant): Promise<number> {
    const [row] = await this.#query<{ count: number }>(
      `select count(*)::int as count from step where planned_at = $1`,
      [new Date(dueAt)],
    );
    return row?.count ?? 0;
  }

  /** How late each due step of the wave began to be carried out, in ms, the earliest first: the time its transaction began. */
  async carriedAfterMs(dueAt: Instant): Promise<number[]> {
    const rows = await this.#query<{ ms: number }>(
      `select (extract(epoch from carried_at - planned_at) * 1000)::float8 as ms from step where planned_at = $1 order by 1`,
      [new Date(dueAt)],
    );
    return rows.map(({ ms }) => ms);
  }

  /** Wake-ups due and not yet carried out, and announcements not yet told; 0 when everything sleeps. */
  async unsettled(): Promise<number> {
    return (await this.#unitOfWork.run(clockState)).unsettled;
  }

  /** What is early, double or lost after these waves. */
  faults(waves: readonly Wave[]): Promise<WaveFaults> {
    return waveFaults(this.#query, waves);
  }

  /** What the open obligations, their rounds and their wake-ups take on disk with all indexes, in bytes. */
  async bytes(): Promise<number> {
    const [row] = await this.#query<{ bytes: string }>(
      `select sum(pg_total_relation_size(name::regclass)) as bytes from (values ('obligation'), ('round'), ('wakeup')) as t(name)`,
    );
    return Number(row?.bytes);
  }

  /** The independent check of the whole record. */
  verify(): Promise<VerifyCounts> {
    return verifyRecord(this.#unitOfWork);
  }

  /** Closes the connections. */
  close(): Promise<void> {
    return this.dataSource.destroy();
  }
}
