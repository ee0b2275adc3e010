import type { CalendarDate, Instant } from '@duban/domain';
import type { Reading, Viewer } from '../reading/index.js';
import { instantColumn, overseenPlan } from '../reading/index.js';
import type { RulebookReference } from '../rulebooks/rulebook.store.js';

/** A plan with what its tasks' lights are told by. */
export interface SupervisedPlan extends RulebookReference {
  readonly planId: string;
  /** The person sees all of its tasks. */
  readonly isOverseen: boolean;
  readonly issuedAt: Instant | null;
  readonly supervisedUntil: CalendarDate | null;
}

/** The plans with a task that this person may see, or the one of them that is asked for. */
export async function supervisedPlans(
  reading: Reading,
  viewer: Viewer,
  planId: string | null,
): Promise<SupervisedPlan[]> {
  return reading.query<SupervisedPlan>(
    `select p.id as "planId", ${overseenPlan(2)} as "isOverseen", ${instantColumn('p.issued_at')} as "issuedAt", p.supervised_until as "supervisedUntil", p.calendar_code as "calendarCode",
       p.calendar_version as "calendarVersion", p.rule_pack_code as "rulePackCode", p.rule_pack_version as "rulePackVersion"
     from plan p where (${overseenPlan(2)} or exists (select 1 from task t join task_assignment a on a.task_id = t.id
       where t.plan_id = p.id and a.department_id = any($1::uuid[]))) and ($3::uuid is null or p.id = $3)`,
    [viewer.departmentIds, viewer.overseenIds, planId],
  );
}
