import type { MigrationInterface, QueryRunner } from 'typeorm';

const VIEWS = `
create table ledger_view (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  name text not null,
  query jsonb not null,
  version integer not null default 1,
  constraint ledger_view_pk primary key (id),
  constraint ledger_view_name_unique unique (person_id, name),
  constraint ledger_view_person_fk foreign key (person_id) references person (id) on delete cascade
)`;

/** The views of the ledger that people keep under a name. */
export class LedgerViews1770100000000 implements MigrationInterface {
  readonly name = 'LedgerViews1770100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VIEWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger_view');
  }
}
