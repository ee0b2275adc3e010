import { escalates, worstRung } from '../reading/index.js';

/** What the ledger knows of a task beyond its own row; each is one derived table, joined only when something needs it. */
export type Source = 'lead' | 'limits' | 'owed' | 'told' | 'climbed';

/** How the sources are joined to task `t`. */
export interface SourceForm {
  /** SQL for business time. */
  readonly now: string;
  /** Task by task, which is quicker for a few; otherwise the whole table at once. */
  readonly isEach: boolean;
}

type Body = (form: SourceForm) => string;

const BODIES: Readonly<Record<Exclude<Source, 'lead'>, Body>> = {
  limits: ({ isEach }) => `select m.task_id, max(m.due_on) as due_on from milestone m
    where m.state <> 'cancelled' and m.due_on is not null ${only('m', isEach)} group by m.task_id`,
  owed: ({ isEach, now }) => `select o.task_id, min(o.due_at) filter (where o.state = 'open') as next_due_at,
      count(*) filter (where o.state = 'open' and o.due_at < ${now})::int as overdue,
      bool_or(o.first_met_at > o.original_due_at) as is_made_good_late,
      bool_or(o.kind = 'report' and o.part = 'lead' and coalesce(o.first_met_at, ${now}) > o.original_due_at) as has_missed_period,
      max(o.limit_number) - 1 as later_limits
    from obligation o where o.state in ('open', 'met') and o.task_id is not null ${only('o', isEach)} group by o.task_id`,
  told: ({ isEach }) => `select distinct on (s.task_id) s.task_id, s.submitted_at, s.progress
    from submission s join obligation e on e.id = s.obligation_id and e.part = 'lead' and e.kind = 'report'
    where s.state <> 'returned' ${only('s', isEach)} order by s.task_id, s.submitted_at desc, s.revision desc`,
  climbed: ({ isEach }) => `select o.task_id, ${worstRung('s')} as rung
    from step s join obligation o on o.id = s.obligation_id
    where ${escalates('s')} and o.task_id is not null ${only('o', isEach)} group by o.task_id`,
};

const NAMES: Readonly<Record<keyof typeof BODIES, string>> = { limits: 'lm', owed: 'w', told: 'f', climbed: 'c' };

/** The joins of these sources: `la` and `ld` the lead, `lm` the limit, `w` what is owed, `f` what was told last, `c` how far it escalated. */
export function joinsOf(sources: ReadonlySet<Source>, form: SourceForm): string {
  return [...sources]
    .map((source) => {
      if (source === 'lead')
        return `left join task_assignment la on la.task_id = t.id and la.part = 'lead' left join department ld on ld.id = la.department_id`;
      const name = NAMES[source];
      return `left join ${form.isEach ? 'lateral ' : ''}(${BODIES[source](form)}) ${name} on ${name}.task_id = t.id`;
    })
    .join('\n');
}

function only(alias: string, isEach: boolean): string {
  return isEach ? `and ${alias}.task_id = t.id` : '';
}
