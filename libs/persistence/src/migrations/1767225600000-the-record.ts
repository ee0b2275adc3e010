import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLOCKS } from './the-record/clocks.js';
import { RUNNING } from './the-record/running.js';
import { WHO_AND_WHAT } from './the-record/who-and-what.js';

const TABLES = [
  'audit',
  'repair',
  'business_clock',
  'outbox',
  'wakeup',
  'appeal',
  'ledger_line',
  'evaluation_unit',
  'evaluation',
  'submission',
  'digest_item',
  'notice',
  'digest',
  'step',
  'obligation',
  'round',
  'milestone',
  'task_assignment',
  'task',
  'plan',
  'rule_pack_version',
  'calendar_version',
  'stored_file',
  'idempotency_key',
  'sign_in_attempt',
  'session',
  'person_role',
  'person',
  'department_group_member',
  'department_group',
  'department_alias',
  'department',
];

/** Creates the whole record of the first release. */
export class TheRecord1767225600000 implements MigrationInterface {
  readonly name = 'TheRecord1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WHO_AND_WHAT, CLOCKS, RUNNING]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES.join(', ')} cascade`);
    await runner.query('drop function audit_is_append_only()');
  }
}
