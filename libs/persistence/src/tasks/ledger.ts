import type { CalendarDate, Complexity, Instant, TaskState } from '@duban/domain';
import type { Reading, Viewer } from '../reading/index.js';
import { instantColumn, visibleTask } from '../reading/index.js';

/** One task as the ledger (台账) counts it; names are joined by 、. */
export interface LedgerTask {
  readonly number: number;
  readonly title: string;
  readonly path: readonly string[];
  readonly complexity: Complexity;
  readonly state: TaskState;
  readonly lead: string;
  readonly supporting: string;
  readonly implementing: string;
  readonly issuedAt: Instant | null;
  /** The last milestone's day, or the end of supervision. */
  readonly limitOn: CalendarDate | null;
  readonly feedbackAt: Instant | null;
  readonly progress: number | null;
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
  readonly isMadeGoodLate: boolean;
  readonly hasMissedPeriod: boolean;
}

const NAMES = (part: string) => `coalesce((select string_agg(d.name, '、' order by a.position) from task_assignment a
  join department d on d.id = a.department_id where a.task_id = t.id and a.part = '${part}'), '')`;

/** The ledger of a plan as far as this person sees it: every task that was not dropped, in order. */
export async function ledgerTasks(
  reading: Reading,
  viewer: Viewer,
  asked: { readonly planId: string; readonly now: Instant; readonly dueSoonUntil: Instant },
): Promise<LedgerTask[]> {
  return reading.query<LedgerTask>(
    `select t.number, t.title, t.path, t.complexity, t.state, ${NAMES('lead')} as lead, ${NAMES('support')} as supporting,
       ${NAMES('implement')} as implementing, ${instantColumn('p.issued_at')} as "issuedAt",
       coalesce((select max(m.due_on) from milestone m where m.task_id = t.id and m.state <> 'cancelled'), p.supervised_until) as "limitOn",
       ${instantColumn('f.submitted_at')} as "feedbackAt", f.progress,
       coalesce(l.is_overdue, false) as "isOverdue", coalesce(l.is_due_soon, false) as "isDueSoon",
       coalesce(l.is_made_good_late, false) as "isMadeGoodLate", coalesce(l.has_missed_period, false) as "hasMissedPeriod"
     from task t join plan p on p.id = t.plan_id
       left join lateral (select s.submitted_at, s.progress from submission s join obligation e on e.id = s.obligation_id and e.part = 'lead'
         where s.task_id = t.id and e.kind = 'report' and s.state <> 'returned' order by s.submitted_at desc, s.revision desc limit 1) f on true
       left join lateral (select bool_or(o.state = 'open' and o.due_at < n.now) as is_overdue, bool_or(o.state = 'open' and o.due_at <= n.soon) as is_due_soon,
           bool_or(o.first_met_at > o.original_due_at) as is_made_good_late,
           bool_or(o.kind = 'report' and o.part = 'lead' and coalesce(o.first_met_at, n.now) > o.original_due_at) as has_missed_period
         from obligation o, (select to_timestamp($4::float8 / 1000) as now, to_timestamp($5::float8 / 1000) as soon) n
         where o.task_id = t.id and o.state in ('open', 'met')) l on true
     where t.plan_id = $3 and t.state <> 'dropped' and ${visibleTask(1, 2)} order by t.number`,
    [viewer.departmentIds, viewer.overseenIds, asked.planId, asked.now, asked.dueSoonUntil],
  );
}
