/** The people, plans and files: what is supervised and who owes it. */
export const WHO_AND_WHAT = `
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
