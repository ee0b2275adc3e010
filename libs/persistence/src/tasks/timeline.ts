import type { Instant } from '@duban/domain';
import type { Reading } from '../reading/index.js';
import { instantColumn } from '../reading/index.js';

/** One past event of a task; `what` says which kind of event, `detail` its own word (an act, a state, a kind of obligation). */
export interface TimelineEvent {
  readonly at: Instant;
  readonly what: 'issued' | 'signed' | 'submitted' | 'reviewed' | 'step' | 'told';
  readonly departmentName: string | null;
  readonly kind: string | null;
  readonly detail: string | null;
  readonly text: string | null;
  readonly person: string | null;
  /** What it is about, so that a line of an evaluation opens its event. */
  readonly obligationId: string | null;
  readonly submissionId: string | null;
  /** Who was to be told, by name. */
  readonly recipients: readonly string[];
}

const EVENTS = `
  select p.issued_at as at, 'issued' as what, null::text as department, null::text as kind, null::text as detail, null::text as text, null::text as person,
      null::uuid as obligation_id, null::uuid as submission_id, '{}'::text[] as recipients
    from task t join plan p on p.id = t.plan_id where t.id = $1 and p.issued_at is not null
  union all select a.signed_at, 'signed', d.name, 'sign-for', a.part, null, w.name,
      (select o.id from obligation o where o.task_id = a.task_id and o.department_id = a.department_id and o.kind = 'sign-for' limit 1), null, '{}'
    from task_assignment a join department d on d.id = a.department_id left join person w on w.id = a.signed_by where a.task_id = $1 and a.signed_at is not null
  union all select s.submitted_at, 'submitted', d.name, o.kind, case when s.is_unchanged then 'unchanged' end, s.summary, w.name, o.id, s.id, '{}'
    from submission s join obligation o on o.id = s.obligation_id join department d on d.id = s.department_id join person w on w.id = s.submitted_by
    where s.task_id = $1 and o.kind <> 'sign-for'
  union all select s.reviewed_at, 'reviewed', d.name, o.kind, s.state, s.review_reason, w.name, o.id, s.id, '{}'
    from submission s join obligation o on o.id = s.obligation_id join department d on d.id = s.department_id left join person w on w.id = s.reviewed_by
    where s.task_id = $1 and s.reviewed_at is not null
  union all select st.carried_at, 'step', d.name, o.kind, st.act, o.period, null, o.id, null,
      array(select w.name from notice n join person w on w.id = n.recipient_id where n.obligation_id = o.id and n.step_key = st.step_key order by w.name limit 100)
    from step st join obligation o on o.id = st.obligation_id join department d on d.id = o.department_id where o.task_id = $1 and st.outcome = 'carried'
  union all select g.sent_at, 'told', d.name, o.kind, g.channel, st.act, w.name, o.id, null, array[w.name]
    from obligation o join digest_item i on i.obligation_id = o.id and not i.is_withdrawn join digest g on g.id = i.digest_id
      join step st on st.obligation_id = i.obligation_id and st.step_key = i.step_key
      join department d on d.id = o.department_id join person w on w.id = g.recipient_id
    where o.task_id = $1 and g.sent_at is not null`;

/** What happened on a task, oldest first: the newest `limit` events; `departmentIds` narrows it to events of these units and the issue, null = all. */
export async function taskTimeline(
  reading: Reading,
  taskId: string,
  asked: { departmentIds: readonly string[] | null; limit: number },
): Promise<TimelineEvent[]> {
  return reading.query<TimelineEvent>(
    `select ${instantColumn('newest.at')} as at, what, department as "departmentName", kind, detail, text, person,
       obligation_id as "obligationId", submission_id as "submissionId", recipients from (
       select * from (${EVENTS}) e
       where $2::uuid[] is null or e.department is null or e.department in (select name from department where id = any($2::uuid[]))
       order by e.at desc, e.what desc limit $3) newest
     order by newest.at, newest.what, department, person, kind`,
    [taskId, asked.departmentIds, asked.limit],
  );
}
