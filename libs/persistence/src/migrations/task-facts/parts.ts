/** What is known of a task from one corner of the record: a view of that corner by task, and the facts' columns that it fills. */
export interface FactPart {
  readonly name: string;
  /** The facts' columns with what they are for a task of which the corner says nothing. */
  readonly columns: Readonly<Record<string, string>>;
  readonly view: string;
}

/** Every corner; each says once, in SQL, what its facts are. Nothing here depends on the present moment. */
export const PARTS: readonly FactPart[] = [
  {
    name: 'task',
    columns: {
      plan_id: 'null',
      number: 'null',
      state: 'null',
      complexity: 'null',
      weight: 'null',
      action: `''`,
      lowered_title: `''`,
    },
    view: `select id as task_id, plan_id, number, state, complexity, weight, coalesce(path[1], '') as action, lower(title) as lowered_title from task`,
  },
  {
    name: 'parts',
    columns: { lead_department_id: 'null', supporting: '0', implementing: '0' },
    view: `select task_id, (array_agg(department_id) filter (where part = 'lead'))[1] as lead_department_id,
        count(*) filter (where part = 'support')::int as supporting, count(*) filter (where part = 'implement')::int as implementing
      from task_assignment group by task_id`,
  },
  {
    name: 'limits',
    columns: { last_milestone_on: 'null' },
    view: `select task_id, max(due_on) as last_milestone_on from milestone where state <> 'cancelled' group by task_id`,
  },
  {
    name: 'owed',
    columns: {
      open_due_at: `'{}'`,
      is_made_good_late: 'false',
      has_late_report: 'false',
      unanswered_report_due_at: 'null',
      later_limits: '0',
    },
    view: `select task_id, coalesce(array_agg(due_at order by due_at) filter (where state = 'open'), '{}') as open_due_at,
        coalesce(bool_or(first_met_at > original_due_at), false) as is_made_good_late,
        coalesce(bool_or(first_met_at > original_due_at) filter (where kind = 'report' and part = 'lead'), false) as has_late_report,
        min(original_due_at) filter (where kind = 'report' and part = 'lead' and first_met_at is null) as unanswered_report_due_at,
        max(limit_number) - 1 as later_limits
      from obligation where state in ('open', 'met') and task_id is not null group by task_id`,
  },
  {
    name: 'told',
    columns: { told_at: 'null', progress: 'null' },
    view: `select distinct on (s.task_id) s.task_id, s.submitted_at as told_at, s.progress
      from submission s join obligation o on o.id = s.obligation_id and o.part = 'lead' and o.kind = 'report'
      where s.state <> 'returned' and s.task_id is not null order by s.task_id, s.submitted_at desc, s.revision desc`,
  },
  {
    name: 'escalations',
    columns: { escalations: `'{}'` },
    view: `select o.task_id, array_agg(distinct s.act order by s.act) as escalations from step s join obligation o on o.id = s.obligation_id
      where s.outcome = 'carried' and s.act in ('urge', 'second-notice', 'draft-criticism', 'propose-interview') and o.task_id is not null
      group by o.task_id`,
  },
];
