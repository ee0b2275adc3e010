import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people, plans and files: what is supervised and who owes it. */
const WHO_AND_WHAT = `
create table department (
  id uuid not null default gen_random_uuid(),
  parent_id uuid,
  name text not null,
  kind text not null,
  version integer not null default 1,
  constraint department_pk primary key (id),
  constraint department_name_unique unique (name),
  constraint department_parent_fk foreign key (parent_id) references department (id),
  constraint department_kind_known check (kind in ('province', 'city', 'county', 'bureau', 'company', 'office'))
);
create index department_parent_index on department (parent_id);

create table department_alias (
  alias text not null,
  department_id uuid not null,
  constraint department_alias_pk primary key (alias),
  constraint department_alias_department_fk foreign key (department_id) references department (id) on delete cascade
);
create index department_alias_department_index on department_alias (department_id);

create table department_group (
  id uuid not null default gen_random_uuid(),
  name text not null,
  constraint department_group_pk primary key (id),
  constraint department_group_name_unique unique (name)
);

create table department_group_member (
  group_id uuid not null,
  department_id uuid not null,
  constraint department_group_member_pk primary key (group_id, department_id),
  constraint department_group_member_group_fk foreign key (group_id) references department_group (id) on delete cascade,
  constraint department_group_member_department_fk foreign key (department_id) references department (id) on delete cascade
);

create table person (
  id uuid not null default gen_random_uuid(),
  name text not null,
  login text not null,
  email text,
  password_hash text,
  is_password_temporary boolean not null default true,
  disabled_at timestamptz,
  version integer not null default 1,
  constraint person_pk primary key (id),
  constraint person_login_unique unique (login)
);

create table person_role (
  person_id uuid not null,
  department_id uuid not null,
  role text not null,
  constraint person_role_pk primary key (person_id, department_id, role),
  constraint person_role_person_fk foreign key (person_id) references person (id) on delete cascade,
  constraint person_role_department_fk foreign key (department_id) references department (id) on delete cascade,
  constraint person_role_known check (role in ('handler', 'liaison', 'leader', 'principal', 'supervision', 'evaluation', 'administrator', 'auditor'))
);
create index person_role_department_index on person_role (department_id, role);

create table session (
  token_hash text not null,
  person_id uuid not null,
  csrf_token text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint session_pk primary key (token_hash),
  constraint session_person_fk foreign key (person_id) references person (id) on delete cascade
);
create index session_person_index on session (person_id);

create table sign_in_attempt (
  login text not null,
  failures integer not null,
  last_failed_at timestamptz not null,
  constraint sign_in_attempt_pk primary key (login)
);

create table idempotency_key (
  person_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  body jsonb,
  created_at timestamptz not null,
  constraint idempotency_key_pk primary key (person_id, key)
);
create index idempotency_key_created_index on idempotency_key (created_at);

create table stored_file (
  id uuid not null default gen_random_uuid(),
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 text not null,
  content bytea not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  constraint stored_file_pk primary key (id)
);

create table calendar_version (
  code text not null,
  version integer not null,
  data jsonb not null,
  published_at timestamptz not null,
  constraint calendar_version_pk primary key (code, version)
);

create table rule_pack_version (
  code text not null,
  version integer not null,
  data jsonb not null,
  published_at timestamptz not null,
  constraint rule_pack_version_pk primary key (code, version)
);

create table plan (
  id uuid not null default gen_random_uuid(),
  title text not null,
  document_number text,
  department_id uuid not null,
  state text not null,
  calendar_code text not null,
  calendar_version integer not null,
  rule_pack_code text not null,
  rule_pack_version integer not null,
  supervised_from date,
  supervised_until date,
  issued_at timestamptz,
  approved_at timestamptz,
  source_file_id uuid,
  draft jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  constraint plan_pk primary key (id),
  constraint plan_department_fk foreign key (department_id) references department (id),
  constraint plan_source_file_fk foreign key (source_file_id) references stored_file (id),
  constraint plan_calendar_fk foreign key (calendar_code, calendar_version) references calendar_version (code, version),
  constraint plan_rule_pack_fk foreign key (rule_pack_code, rule_pack_version) references rule_pack_version (code, version),
  constraint plan_state_known check (state in ('draft', 'approved', 'issued', 'closed'))
);

create table task (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  number integer not null,
  title text not null,
  content text not null,
  path text[] not null,
  complexity text not null default 'ordinary',
  weight numeric(8, 2) not null default 1,
  state text not null,
  source_from integer,
  source_to integer,
  dropped_reason text,
  version integer not null default 1,
  constraint task_pk primary key (id),
  constraint task_plan_fk foreign key (plan_id) references plan (id),
  constraint task_number_unique unique (plan_id, number),
  constraint task_weight_positive check (weight > 0),
  constraint task_complexity_known check (complexity in ('ordinary', 'complex')),
  constraint task_state_known check (state in ('draft', 'dropped', 'issued', 'in-progress', 'struck-off', 'suspended', 'cancelled', 'superseded'))
);

create table task_assignment (
  task_id uuid not null,
  department_id uuid not null,
  part text not null,
  position integer not null,
  signed_at timestamptz,
  signed_by uuid,
  constraint task_assignment_pk primary key (task_id, department_id),
  constraint task_assignment_task_fk foreign key (task_id) references task (id),
  constraint task_assignment_department_fk foreign key (department_id) references department (id),
  constraint task_assignment_part_known check (part in ('lead', 'support', 'implement'))
);
create unique index task_one_lead on task_assignment (task_id) where part = 'lead';
create index task_assignment_department_index on task_assignment (department_id);

create table milestone (
  id uuid not null default gen_random_uuid(),
  task_id uuid not null,
  position integer not null,
  content text not null,
  phrase text not null,
  due_on date,
  state text not null,
  done_on date,
  version integer not null default 1,
  constraint milestone_pk primary key (id),
  constraint milestone_task_fk foreign key (task_id) references task (id),
  constraint milestone_position_unique unique (task_id, position),
  constraint milestone_state_known check (state in ('planned', 'past', 'done', 'cancelled'))
);
`;

/** The clocks: rounds, obligations, what was carried out and what was announced. */
const CLOCKS = `
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

/** The machinery and the annual run: evaluation, wake-ups, outbox, clock, audit. */
const RUNNING = `
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

const TABLES = [
  'audit', 'repair', 'business_clock', 'outbox', 'wakeup', 'appeal', 'ledger_line', 'evaluation_unit', 'evaluation', 'submission', 'digest_item',
  'notice', 'digest', 'step', 'obligation', 'round', 'milestone', 'task_assignment', 'task', 'plan', 'rule_pack_version', 'calendar_version',
  'stored_file', 'idempotency_key', 'sign_in_attempt', 'session', 'person_role', 'person', 'department_group_member', 'department_group',
  'department_alias', 'department',
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
