import type { FactsDesign, Upkeep } from './design.js';
import { factsDesign } from './design.js';
import type { FactPart } from './parts.js';
import { PARTS } from './parts.js';
import { UPKEEP } from './upkeep.js';

// What every question asks stands first and has a fixed width: PostgreSQL walks over all columns before the one that it needs.
const TABLE = `
create table task_facts (
  task_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  is_made_good_late boolean not null default false,
  has_late_report boolean not null default false,
  state text not null,
  plan_issued_at timestamptz,
  next_due_at timestamptz,
  unanswered_report_due_at timestamptz,
  progress integer,
  lead_department_id uuid,
  plan_supervised_until date,
  last_milestone_on date,
  told_at timestamptz,
  supporting integer not null default 0,
  implementing integer not null default 0,
  later_limits integer not null default 0,
  complexity text not null,
  action text not null,
  lowered_title text not null,
  weight numeric(8, 2) not null,
  open_due_at timestamptz[] not null default '{}',
  escalations text[] not null default '{}',
  constraint task_facts_pk primary key (task_id),
  constraint task_facts_task_fk foreign key (task_id) references task (id) on delete cascade
) with (fillfactor = 80);
create index task_facts_plan_index on task_facts (plan_id, number);
create index task_facts_usual_order on task_facts (plan_issued_at desc nulls first, plan_id, number);
create index task_facts_title_order on task_facts (left(lowered_title, 100));
`;

const withPlan: FactPart['columns'] = { plan_issued_at: 'null', plan_supervised_until: 'null' };

const WITH_PLAN: readonly FactPart[] = PARTS.map((part) => {
  if (part.name === 'task')
    return {
      ...part,
      columns: { ...part.columns, ...withPlan },
      view: `select k.id as task_id, k.plan_id, p.issued_at as plan_issued_at, p.supervised_until as plan_supervised_until, k.number, k.state,
          k.complexity, k.weight, coalesce(k.path[1], '') as action, lower(k.title) as lowered_title
        from task k join plan p on p.id = k.plan_id`,
    };
  if (part.name === 'owed')
    return {
      ...part,
      columns: { ...part.columns, next_due_at: 'null' },
      view: part.view.replace(
        'select task_id,',
        `select task_id, min(due_at) filter (where state = 'open') as next_due_at,`,
      ),
    };
  return part;
});

const OF_PLAN: Upkeep = {
  table: 'plan',
  part: 'task',
  written: '',
  // The draft of a plan is saved at every stroke; only its issue and its span concern its tasks.
  changed: `select k.id as task_id from now join was on was.id = now.id join task k on k.plan_id = now.id
    where (was.issued_at, was.supervised_until) is distinct from (now.issued_at, now.supervised_until)`,
  on: ['update'],
};

/** The facts with those of the plan by which every question is ordered, so that none has to look the plan up. */
export const FACTS_WITH_PLAN: FactsDesign = factsDesign(TABLE, WITH_PLAN, [...UPKEEP, OF_PLAN]);
