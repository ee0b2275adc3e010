import type { MigrationInterface, QueryRunner } from 'typeorm';
import { layFacts, liftFacts } from './task-facts/design.js';
import { FIRST_FACTS } from './task-facts/upkeep.js';

/** What the ledger compares of each task, in one narrow row that the database itself keeps in step with the record (docs/adr/0014). */
export class TaskFacts1770400000000 implements MigrationInterface {
  readonly name = 'TaskFacts1770400000000';

  async up(runner: QueryRunner): Promise<void> {
    await layFacts(runner, FIRST_FACTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await liftFacts(runner, FIRST_FACTS);
  }
}
