/** The clocks: rounds, obligations, what was carried out and what was announced. */
export const CLOCKS = `
create table round (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  kind text not null,
  period text not null,
  opens_at timestamptz not null,
  due_at timestamptz not null,
  due_on date not null,
  derivation jsonb not null,
  is_provisional boolean not null,
  state text not null default 'open',
  constraint round_pk primary key (id),
  constraint round_plan_fk foreign key (plan_id) references plan (id),
  constraint round_kind_due_unique unique (plan_id, kind, due_at),
  constraint round_state_known check (state in ('open', 'closed'))
);

create table obligation (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  task_id uuid,
  department_id uuid not null,
  kind text not null,
  part text not null,
  period text not null,
  round_id uuid,
  milestone_id uuid,
  driven_by text not null,
  start_at timestamptz not null,
  due_at timestamptz not null,
  due_on date not null,
  original_due_at timestamptz not null,
  derivation jsonb,
  limit_number integer not null default 1,
  ladder text not null,
  state text not null default 'open',
  first_met_at timestamptz,
  met_at timestamptz,
  met_on date,
  carried_through_at timestamptz,
  next_at timestamptz,
  version integer not null default 1,
  constraint obligation_pk primary key (id),
  constraint obligation_plan_fk foreign key (plan_id) references plan (id),
  constraint obligation_task_fk foreign key (task_id) references task (id),
  constraint obligation_department_fk foreign key (department_id) references department (id),
  constraint obligation_round_fk foreign key (round_id) references round (id),
  constraint obligation_milestone_fk foreign key (milestone_id) references milestone (id),
  constraint obligation_kind_known check (kind in ('sign-for', 'work-plan', 'contribution', 'report', 'milestone', 'self-review', 'verification', 'appeal-decision')),
  constraint obligation_part_known check (part in ('lead', 'support', 'implement', 'unit', 'office')),
  constraint obligation_driver_known check (driven_by in ('round', 'task')),
  constraint obligation_state_known check (state in ('open', 'met', 'waived', 'superseded')),
  constraint obligation_met_has_time check ((state = 'met') = (met_at is not null)),
  constraint obligation_closed_is_quiet check (state = 'open' or next_at is null)
);
create unique index obligation_owed_once on obligation (plan_id, coalesce(task_id, plan_id), department_id, kind, period, coalesce(milestone_id, plan_id));
create index obligation_round_wake_index on obligation (round_id, next_at) where next_at is not null;
create index obligation_task_wake_index on obligation (task_id, next_at) where next_at is not null;
create index obligation_open_due_index on obligation (due_at) where state = 'open';
create index obligation_department_index on obligation (department_id, state, due_at);
create index obligation_task_index on obligation (task_id);

create table step (
  obligation_id uuid not null,
  step_key text not null,
  act text not null,
  planned_at timestamptz not null,
  carried_at timestamptz not null,
  outcome text not null,
  constraint step_pk primary key (obligation_id, step_key),
  constraint step_obligation_fk foreign key (obligation_id) references obligation (id),
  constraint step_outcome_known check (outcome in ('carried', 'collapsed', 'inapplicable')),
  constraint step_never_early check (carried_at >= planned_at)
);
create index step_planned_index on step (planned_at) where act = 'draft-criticism';

create table digest (
  id uuid not null default gen_random_uuid(),
  recipient_id uuid not null,
  channel text not null,
  window_at timestamptz not null,
  state text not null,
  created_at timestamptz not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  sent_at timestamptz,
  read_at timestamptz,
  last_error text,
  constraint digest_pk primary key (id),
  constraint digest_once unique (recipient_id, channel, window_at),
  constraint digest_recipient_fk foreign key (recipient_id) references person (id),
  constraint digest_channel_known check (channel in ('inbox', 'email')),
  constraint digest_state_known check (state in ('waiting', 'queued', 'sent', 'withdrawn', 'failed'))
);
create index digest_attempt_index on digest (next_attempt_at) where next_attempt_at is not null;

create table notice (
  obligation_id uuid not null,
  step_key text not null,
  recipient_id uuid not null,
  state text not null default 'pending',
  created_at timestamptz not null,
  digested_at timestamptz,
  constraint notice_pk primary key (obligation_id, step_key, recipient_id),
  constraint notice_step_fk foreign key (obligation_id, step_key) references step (obligation_id, step_key),
  constraint notice_recipient_fk foreign key (recipient_id) references person (id),
  constraint notice_state_known check (state in ('pending', 'digested', 'withdrawn'))
);
create index notice_pending_index on notice (recipient_id) where state = 'pending';

create table digest_item (
  digest_id uuid not null,
  obligation_id uuid not null,
  step_key text not null,
  recipient_id uuid not null,
  is_withdrawn boolean not null default false,
  constraint digest_item_pk primary key (digest_id, obligation_id, step_key),
  constraint digest_item_digest_fk foreign key (digest_id) references digest (id),
  constraint digest_item_notice_fk foreign key (obligation_id, step_key, recipient_id) references notice (obligation_id, step_key, recipient_id)
);

create table submission (
  id uuid not null default gen_random_uuid(),
  obligation_id uuid not null,
  revision integer not null,
  department_id uuid not null,
  task_id uuid,
  progress integer,
  summary text not null,
  next_step text,
  problem text,
  is_unchanged boolean not null default false,
  missing_department_ids uuid[] not null default '{}',
  file_ids uuid[] not null default '{}',
  actual_on date not null,
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  state text not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  review_reason text,
  version integer not null default 1,
  constraint submission_pk primary key (id),
  constraint submission_revision_unique unique (obligation_id, revision),
  constraint submission_obligation_fk foreign key (obligation_id) references obligation (id),
  constraint submission_person_fk foreign key (submitted_by) references person (id),
  constraint submission_progress_range check (progress between 0 and 100),
  constraint submission_state_known check (state in ('submitted', 'accepted', 'returned'))
);
create index submission_task_index on submission (task_id, submitted_at);
create index submission_review_index on submission (submitted_at) where state = 'submitted';
`;
