/** The machinery and the annual run: evaluation, wake-ups, outbox, clock, audit. */
export const RUNNING = `
create table evaluation (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  year integer not null,
  phase text not null,
  phases jsonb not null,
  rule_pack_code text not null,
  rule_pack_version integer not null,
  frozen_at timestamptz,
  published_at timestamptz,
  published_by uuid,
  version integer not null default 1,
  constraint evaluation_pk primary key (id),
  constraint evaluation_year_unique unique (plan_id, year),
  constraint evaluation_plan_fk foreign key (plan_id) references plan (id),
  constraint evaluation_phase_known check (phase in ('planned', 'self-review', 'verification', 'notice', 'appeal', 'decision', 'publication', 'published'))
);

create table evaluation_unit (
  evaluation_id uuid not null,
  department_id uuid not null,
  facts jsonb not null,
  score_points bigint,
  is_ranked boolean not null,
  grade text,
  self_review text,
  self_reviewed_at timestamptz,
  verified_at timestamptz,
  constraint evaluation_unit_pk primary key (evaluation_id, department_id),
  constraint evaluation_unit_evaluation_fk foreign key (evaluation_id) references evaluation (id),
  constraint evaluation_unit_department_fk foreign key (department_id) references department (id)
);

create table ledger_line (
  evaluation_id uuid not null,
  department_id uuid not null,
  position integer not null,
  task_id uuid,
  obligation_id uuid,
  rule text not null,
  rule_pack_version integer not null,
  event text not null,
  event_id text,
  occurred_at timestamptz,
  points bigint not null,
  state text not null,
  constraint ledger_line_pk primary key (evaluation_id, department_id, position),
  constraint ledger_line_unit_fk foreign key (evaluation_id, department_id) references evaluation_unit (evaluation_id, department_id),
  constraint ledger_line_task_fk foreign key (task_id) references task (id),
  constraint ledger_line_state_known check (state in ('proposed', 'notified', 'appealed', 'confirmed', 'waived'))
);

create table appeal (
  id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  department_id uuid not null,
  position integer not null,
  reason text not null,
  raised_by uuid not null,
  raised_at timestamptz not null,
  state text not null,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text,
  constraint appeal_pk primary key (id),
  constraint appeal_line_unique unique (evaluation_id, department_id, position),
  constraint appeal_line_fk foreign key (evaluation_id, department_id, position) references ledger_line (evaluation_id, department_id, position),
  constraint appeal_state_known check (state in ('raised', 'upheld', 'dismissed'))
);

create table wakeup (
  workflow_id text not null,
  workflow text not null,
  subject_id text not null,
  next_at timestamptz,
  why text not null,
  version integer not null default 1,
  done_at timestamptz,
  constraint wakeup_pk primary key (workflow_id)
);
create index wakeup_next_index on wakeup (next_at) where next_at is not null;

create table outbox (
  id bigint generated always as identity,
  workflow_id text not null,
  workflow text not null,
  subject_id text not null,
  version integer not null,
  created_at timestamptz not null default clock_timestamp(),
  leased_until timestamptz,
  attempts integer not null default 0,
  last_error text,
  constraint outbox_pk primary key (id)
);

create table business_clock (
  id integer not null default 1,
  mode text not null default 'normal',
  offset_ms bigint not null default 0,
  constraint business_clock_pk primary key (id),
  constraint business_clock_single check (id = 1),
  constraint business_clock_mode_known check (mode in ('normal', 'rehearsal')),
  constraint business_clock_normal_is_real check (mode = 'rehearsal' or offset_ms = 0)
);
insert into business_clock (id) values (1);

create table repair (
  id bigint generated always as identity,
  found_at timestamptz not null,
  workflow_id text not null,
  reason text not null,
  constraint repair_pk primary key (id)
);

create table audit (
  id bigint not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  data jsonb not null,
  previous_hash text not null,
  hash text not null,
  constraint audit_pk primary key (id),
  constraint audit_hash_unique unique (hash)
);
create index audit_subject_index on audit (subject, id);
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only';
end $$;
create trigger audit_append_only before update or delete or truncate on audit for each statement execute function audit_is_append_only();
`;
