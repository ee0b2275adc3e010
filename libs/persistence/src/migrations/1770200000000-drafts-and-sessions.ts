import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
create table answer_draft (
  obligation_id uuid not null,
  progress integer,
  summary text,
  next_step text,
  problem text,
  missing_department_ids uuid[],
  actual_on date,
  is_unchanged boolean not null default false,
  file_ids uuid[] not null default '{}',
  version integer not null default 1,
  written_by uuid not null,
  written_at timestamptz not null,
  constraint answer_draft_pk primary key (obligation_id),
  constraint answer_draft_obligation_fk foreign key (obligation_id) references obligation (id),
  constraint answer_draft_person_fk foreign key (written_by) references person (id),
  constraint answer_draft_progress_range check ((progress >= 0) and (progress <= 100))
);

alter table session add column id uuid not null default gen_random_uuid(), add column last_used_at timestamptz;
update session set last_used_at = created_at;
alter table session alter column last_used_at set not null;
alter table session add constraint session_id_unique unique (id);
`;

const DOWN = `
drop table answer_draft;
alter table session drop constraint session_id_unique;
alter table session drop column id, drop column last_used_at;
`;

/** What the page keeps for people at work: answers as typed before they are sent, and sessions that can be named and ended. */
export class DraftsAndSessions1770200000000 implements MigrationInterface {
  readonly name = 'DraftsAndSessions1770200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
