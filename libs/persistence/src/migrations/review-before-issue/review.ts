/**
 * Drafts imported before keep their tasks, questions and dates; the source of their clauses is not in the record, so nothing is
 * asked about clauses that no task covers.
 */
export const REVIEW = `
alter table department add column duties text not null default '';

alter table task
  add column is_continuous boolean not null default false,
  add column decided text[] not null default '{}',
  add column sources jsonb not null default '[]',
  add column drafts jsonb not null default '[]';
update task t set sources = jsonb_build_array(jsonb_build_object('lineFrom', t.source_from, 'lineTo', coalesce(t.source_to, t.source_from)))
  where t.source_from is not null;
update task t set drafts = jsonb_build_array(p.draft -> 'tasks' -> (t.number - 1))
  from plan p where p.id = t.plan_id and t.source_from is not null and p.draft -> 'tasks' -> (t.number - 1) is not null;
alter table task drop column source_from, drop column source_to;

alter table milestone add column is_imported boolean not null default false;
update milestone m set is_imported = true
  from task t, jsonb_array_elements(t.drafts -> 0 -> 'milestones') told
  where t.id = m.task_id and told ->> 'phrase' = m.phrase and told ->> 'dueOn' = m.due_on::text;

create table clause (
  plan_id uuid not null,
  position integer not null,
  line_from integer not null,
  line_to integer not null,
  fate text not null,
  text text not null,
  dropped_reason text,
  constraint clause_pk primary key (plan_id, position),
  constraint clause_plan_fk foreign key (plan_id) references plan (id),
  constraint clause_lines_forward check (line_from <= line_to)
);
create index clause_line_index on clause (plan_id, line_from);

create table question (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  task_id uuid,
  other_task_id uuid,
  position integer not null,
  code text not null,
  subject text not null,
  line integer,
  decision text,
  settled_at timestamptz,
  settled_by uuid,
  constraint question_pk primary key (id),
  constraint question_plan_fk foreign key (plan_id) references plan (id),
  constraint question_task_fk foreign key (task_id) references task (id) on delete cascade,
  constraint question_other_task_fk foreign key (other_task_id) references task (id) on delete cascade,
  constraint question_settled_by_fk foreign key (settled_by) references person (id),
  constraint question_settled_wholly check ((decision is null) = (settled_at is null))
);
create index question_plan_index on question (plan_id, position);
create index question_task_index on question (task_id);
insert into question (plan_id, task_id, position, code, subject, line)
  select p.id, t.id, q.n, q.told ->> 'code', q.told ->> 'subject', (q.told ->> 'line')::integer
  from plan p cross join jsonb_array_elements(p.draft -> 'questions') with ordinality as q(told, n)
    left join task t on t.plan_id = p.id and t.number = (q.told ->> 'task')::integer;
update plan set draft = draft - 'questions' where draft ? 'questions';
`;

/** Takes the review back; what it decided beyond the first release's record goes with it. */
export const BACK = `
update plan p set draft = p.draft || jsonb_build_object('questions', coalesce((
  select jsonb_agg(jsonb_build_object('code', q.code, 'subject', q.subject, 'line', q.line, 'task', t.number) order by q.position)
  from question q left join task t on t.id = q.task_id where q.plan_id = p.id and q.settled_at is null), '[]'))
  where p.draft is not null;
drop table question, clause;
alter table milestone drop column is_imported;
alter table task add column source_from integer, add column source_to integer;
update task set source_from = (sources -> 0 ->> 'lineFrom')::integer, source_to = (sources -> 0 ->> 'lineTo')::integer;
alter table task drop column is_continuous, drop column decided, drop column sources, drop column drafts;
alter table department drop column duties;
`;
