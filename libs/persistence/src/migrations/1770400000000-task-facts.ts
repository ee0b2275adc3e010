import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BACK, FILLING, KEEPING, VIEWS } from './task-facts/upkeep.js';

const TABLE = `
create table task_facts (
  task_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  state text not null,
  complexity text not null,
  weight numeric(8, 2) not null,
  action text not null,
  lowered_title text not null,
  lead_department_id uuid,
  supporting integer not null default 0,
  implementing integer not null default 0,
  last_milestone_on date,
  open_due_at timestamptz[] not null default '{}',
  is_made_good_late boolean not null default false,
  has_late_report boolean not null default false,
  unanswered_report_due_at timestamptz,
  later_limits integer not null default 0,
  told_at timestamptz,
  progress integer,
  escalations text[] not null default '{}',
  constraint task_facts_pk primary key (task_id),
  constraint task_facts_task_fk foreign key (task_id) references task (id) on delete cascade
) with (fillfactor = 80);
create index task_facts_plan_index on task_facts (plan_id, number);
`;

/** What the ledger compares of each task, in one narrow row that the database itself keeps in step with the record (docs/adr/0014). */
export class TaskFacts1770400000000 implements MigrationInterface {
  readonly name = 'TaskFacts1770400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLE, VIEWS, FILLING, KEEPING]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
    await runner.query('drop table task_facts');
  }
}
