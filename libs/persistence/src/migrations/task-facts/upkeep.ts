import type { FactsDesign, Upkeep } from './design.js';
import { factsDesign } from './design.js';
import { PARTS } from './parts.js';

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

const EVERYWHERE = 'select was.task_id from was union select now.task_id from now';
const WRITTEN = 'select now.task_id from now';

/** Which changes concern which facts. */
export const UPKEEP: readonly Upkeep[] = [
  {
    table: 'task_assignment',
    part: 'parts',
    written: WRITTEN,
    changed: EVERYWHERE,
    on: ['insert', 'update', 'delete'],
  },
  { table: 'milestone', part: 'limits', written: WRITTEN, changed: EVERYWHERE, on: ['insert', 'update', 'delete'] },
  {
    table: 'obligation',
    part: 'owed',
    written: WRITTEN,
    // The engine moves its cursor on thousands of rows at a time; that concerns no fact.
    changed: `select now.task_id from now join was on was.id = now.id where (was.state, was.due_at, was.original_due_at, was.first_met_at, was.limit_number)
      is distinct from (now.state, now.due_at, now.original_due_at, now.first_met_at, now.limit_number)`,
    on: ['insert', 'update', 'delete'],
  },
  { table: 'submission', part: 'told', written: WRITTEN, changed: EVERYWHERE, on: ['insert', 'update', 'delete'] },
  {
    table: 'step',
    part: 'escalations',
    written: `select o.task_id from now join obligation o on o.id = now.obligation_id
      where now.outcome = 'carried' and now.act in ('urge', 'second-notice', 'draft-criticism', 'propose-interview')`,
    changed: '',
    on: ['insert'],
  },
];

/** The facts as they were kept at first. */
export const FIRST_FACTS: FactsDesign = factsDesign(TABLE, PARTS, UPKEEP);
